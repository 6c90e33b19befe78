import {describe, expect, it} from 'vitest';
import type {RoleCheckAnswer} from '../rules/evaluate/answer';
import {emptyCheck, reduceCheck, type CheckEvent, type RoleCheckState} from './roleCheckState';

const after = (state: RoleCheckState, ...events: CheckEvent[]) => events.reduce(reduceCheck, state);
const twoFiles: CheckEvent = {
  type: 'files-added',
  files: [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')],
};
const answer: CheckEvent = {type: 'answer', answer: {} as RoleCheckAnswer, guesses: {}};
const started: CheckEvent = {type: 'started', firstInput: 'a'};

describe('the state of the role check', () => {
  it('gives each input an ID of its own', () => {
    const {inputs} = after(emptyCheck, twoFiles, {type: 'paste-added'});
    expect(inputs.map(({id, name}) => `${id} ${name}`)).toEqual([
      'paste-1 Pasted text',
      'file-2 a.txt',
      'file-3 b.txt',
      'paste-4 Pasted text 4',
    ]);
  });

  it('takes an input out, and uses its number never again', () => {
    const events: CheckEvent[] = [twoFiles, {type: 'input-removed', id: 'file-3'}];
    const {inputs} = after(emptyCheck, ...events, {type: 'paste-added'});
    expect(inputs.map(({id}) => id)).toEqual(['paste-1', 'file-2', 'paste-4']);
  });

  it('keeps the system of an input until it is taken back', () => {
    const chosen = (id: string, system: 'business' | 'gateway' | undefined): CheckEvent => ({
      type: 'system-chosen',
      id,
      system,
    });
    const both = after(emptyCheck, chosen('file-2', 'business'), chosen('file-3', 'gateway'));
    expect(both.systems).toEqual({'file-2': 'business', 'file-3': 'gateway'});
    expect(after(both, chosen('file-2', 'gateway')).systems['file-2']).toBe('gateway');
    expect(after(both, chosen('file-2', undefined)).systems).toEqual({'file-3': 'gateway'});
  });

  it('takes a notice back when a file comes or a check starts', () => {
    const noticed = after(emptyCheck, {type: 'stopped', notice: {kind: 'no-input'}});
    expect(noticed.notice).toEqual({kind: 'no-input'});
    expect(after(noticed, {type: 'files-added', files: []}).notice).toEqual({kind: 'no-input'});
    expect(after(noticed, twoFiles).notice).toBeUndefined();
    expect(after(noticed, started).notice).toBeUndefined();
  });

  it('counts only the answers that were asked for', () => {
    expect(after(emptyCheck, started, answer, answer).round).toBe(1);
    expect(after(emptyCheck, started, answer, started, answer).round).toBe(2);
  });
});
