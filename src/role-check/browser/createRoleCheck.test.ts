import {describe, expect, it, vi} from 'vitest';
import type {RoleCheckAnswer} from '../rules/evaluate/answer';
import type {UserSystemId} from '../../facts/requirements/types';
import type {TopologyId} from '../../facts/topologyIds';
import {createRoleCheck} from './createRoleCheck';
import type {CheckReply, CheckRequest} from './messages';

const answer = {next: 'Add one value.'} as RoleCheckAnswer;
const reply: CheckReply = {type: 'answer', answer, guesses: {}};

/** A role check whose worker and page are played by the test. */
function scene(topology: TopologyId | undefined = 'one-system') {
  const page: {
    topology: TopologyId | undefined;
    system: UserSystemId | undefined;
    changed: () => void;
    watched: number;
  } = {
    topology,
    system: undefined,
    changed: () => undefined,
    watched: 0,
  };
  const requests: CheckRequest[] = [];
  const workers: {ended: boolean; reply: (reply: CheckReply) => void}[] = [];
  const announce = vi.fn<(text: string) => void>();
  const check = createRoleCheck({
    startWorker(receive) {
      const worker = {ended: false, reply: receive};
      workers.push(worker);
      return {
        postMessage: (request) => requests.push(request),
        terminate: () => (worker.ended = true),
      };
    },
    topology: () => page.topology,
    system: () => page.system,
    known: () => ({values: {}, today: '2026-11-28', guideVersion: '1'}),
    announce,
    watchTopology(changed) {
      page.changed = changed;
      page.watched += 1;
      return () => (page.watched -= 1);
    },
  });
  return {check, page, requests, workers, announce};
}

function answered() {
  const played = scene();
  const end = played.check.subscribe(() => undefined);
  played.check.setPastedText('paste-1', 'AGR_1251');
  played.check.check();
  played.workers[0]?.reply(reply);
  return {...played, end};
}

describe('a check', () => {
  it('sends what was entered, with the roles, topology and values', () => {
    const {check, requests} = scene();
    check.setPastedText('paste-1', 'AGR_1251');
    check.setOnlyRoles('Z_A, Z_B');
    const file = new File(['x'], 'role.txt');
    check.addFiles([file]);
    check.chooseSystem('file-2', 'combined');
    check.check();
    expect(check.state().progress).toEqual({name: 'Pasted text', done: 0, total: 1});
    expect(requests).toEqual([
      {
        type: 'check',
        sources: [
          {id: 'paste-1', name: 'Pasted text', content: 'AGR_1251'},
          {id: 'file-2', name: 'role.txt', content: file},
        ],
        options: {
          topology: 'one-system',
          systems: {'file-2': 'combined'},
          roles: ['Z_A', 'Z_B'],
          values: {},
          today: '2026-11-28',
          guideVersion: '1',
        },
      },
    ]);
  });

  it('takes inputs for those of the system in the address, until the reader says otherwise', () => {
    const {check, page} = scene('separate-systems');
    page.system = 'gateway';
    check.subscribe(() => undefined);
    check.addFiles([new File(['x'], 'role.txt')]);
    expect(check.state().systems).toEqual({'paste-1': 'gateway', 'file-2': 'gateway'});
    check.chooseSystem('file-2', undefined);
    expect(check.state().systems).toEqual({'paste-1': 'gateway'});
    check.clear();
    expect(check.state().systems).toEqual({'paste-3': 'gateway'});
  });

  it('keeps no password hash of what is pasted', () => {
    const {check, requests} = scene();
    const text = 'BNAME;USTYP;BCODE\nAFC_COMM;A;0A1B2C3D4E5F6071\n';
    expect(check.setPastedText('paste-1', text)).toBe('BNAME;USTYP\nAFC_COMM;A\n');
    check.check();
    expect(JSON.stringify(requests)).not.toContain('0A1B2C3D');
  });

  it('says what stands in its way, and starts no worker', () => {
    const none = scene();
    none.check.check();
    expect(none.check.state().notice).toEqual({kind: 'no-input'});
    const unchosen = scene();
    unchosen.page.topology = undefined;
    unchosen.check.check();
    expect(unchosen.check.state().notice).toEqual({kind: 'no-topology'});
    expect([none.workers, unchosen.workers]).toEqual([[], []]);
  });

  it('gives its answer the focus once, and does not announce it', () => {
    const {check, announce} = answered();
    expect(check.state()).toMatchObject({answer, round: 1, progress: undefined});
    expect([check.claimFocus(1), check.claimFocus(1)]).toEqual([true, false]);
    expect(announce).not.toHaveBeenCalled();
  });

  it('ends when it is cancelled, with what was entered', () => {
    const {check, workers} = scene();
    check.setPastedText('paste-1', 'AGR_1251');
    check.check();
    check.cancel();
    expect(workers[0]?.ended).toBe(true);
    expect(check.state()).toMatchObject({notice: {kind: 'cancelled'}, progress: undefined});
    expect(check.pastedText('paste-1')).toBe('AGR_1251');
  });

  it('says why it failed', () => {
    const {check, workers} = scene();
    check.setPastedText('paste-1', 'AGR_1251');
    check.check();
    workers[0]?.reply({type: 'failed', message: 'broken'});
    expect(check.state().notice).toEqual({kind: 'failed', message: 'broken'});
    expect(workers[0]?.ended).toBe(true);
  });
});

describe('after the answer', () => {
  it('judges again for another topology, in the same worker, and announces it', () => {
    const {check, page, requests, workers, announce} = answered();
    page.topology = 'separate-systems';
    page.changed();
    expect(requests.map(({type}) => type)).toEqual(['check', 'judge']);
    workers[0]?.reply(reply);
    expect(announce).toHaveBeenCalledExactlyOnceWith('Add one value.');
    expect(check.state().round).toBe(1);
    page.changed();
    expect(requests).toHaveLength(2);
  });

  it('ends the worker with the last listener, and reads again when one comes back', () => {
    const {check, page, requests, workers, end} = answered();
    end();
    expect(workers[0]?.ended).toBe(true);
    expect(page.watched).toBe(0);
    expect(check.state().answer).toBe(answer);
    page.topology = 'separate-systems';
    check.subscribe(() => undefined);
    expect(requests.map(({type}) => type)).toEqual(['check', 'check']);
  });

  it('forgets everything on request, but no number is used again', () => {
    const {check} = answered();
    check.setOnlyRoles('Z_A');
    check.clear();
    expect(check.state()).toMatchObject({inputs: [{id: 'paste-2'}], systems: {}, round: 1});
    expect(check.state().answer).toBeUndefined();
    expect([check.pastedText('paste-1'), check.onlyRoles()]).toEqual(['', '']);
    expect(check.addPaste()).toBe('paste-3');
  });
});
