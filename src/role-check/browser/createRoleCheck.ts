import type {UserSystemId} from '../../facts/requirements/types';
import type {TopologyId} from '../../facts/topologyIds';
import type {CheckOptions, CheckReply, CheckSource} from './messages';
import {withoutHashes} from '../rules/parse/passwordHashes';
import type {CheckWorker} from './checkWorker';
import {emptyCheck, reduceCheck, type CheckEvent, type RoleCheckState} from './roleCheckState';

/** What a role check needs from the page around it. */
export interface CheckSurroundings {
  startWorker(receive: (reply: CheckReply) => void): CheckWorker;
  topology(): TopologyId | undefined;
  /** The system named in the address of the page. */
  system(): UserSystemId | undefined;
  /** What the page knows: values, date, version. */
  known(): Pick<CheckOptions, 'values' | 'today' | 'guideVersion'>;
  announce(text: string): void;
  /** Calls back when the topology may have changed; the returned function stops this. */
  watchTopology(changed: () => void): () => void;
}

/**
 * One role check. It lives outside the components, so that input and answer are still there when
 * the reader returns from a step. Nothing is stored or sent.
 */
export function createRoleCheck(surroundings: CheckSurroundings) {
  let state = emptyCheck;
  /**
   * Pasted texts can be large, so they are kept in their fields and here, not in the rendered
   * state.
   */
  const pasted = new Map<string, string>();
  const listeners = new Set<() => void>();
  let onlyRoles = '';
  let worker: CheckWorker | undefined;
  let judgedFor: TopologyId | undefined;
  let focusedRound = 0;
  let stopWatching: (() => void) | undefined;

  function dispatch(event: CheckEvent): void {
    state = reduceCheck(state, event);
    for (const listener of listeners) listener();
  }

  function stopWorker(): void {
    worker?.terminate();
    worker = undefined;
  }

  function receive(reply: CheckReply): void {
    if (reply.type === 'failed') {
      stopWorker();
      return dispatch({type: 'stopped', notice: {kind: 'failed', message: reply.message}});
    }
    // An answer that the reader requested takes the focus; one that follows a choice is only
    // announced.
    if (reply.type === 'answer' && !state.progress) surroundings.announce(reply.answer.next);
    dispatch(reply);
  }

  function sources(): readonly CheckSource[] {
    return state.inputs.flatMap((input): CheckSource[] => {
      if (input.kind === 'file') return [{id: input.id, name: input.name, content: input.file}];
      const content = pasted.get(input.id) ?? '';
      return content.trim() === '' ? [] : [{id: input.id, name: input.name, content}];
    });
  }

  function optionsFor(topology: TopologyId): CheckOptions {
    const roles = onlyRoles.split(/[\s,;]+/).filter(Boolean);
    return {topology, systems: state.systems, roles, ...surroundings.known()};
  }

  /** Reads all inputs and checks them for the topology of the page. */
  function check(): void {
    const topology = surroundings.topology();
    if (!topology) return dispatch({type: 'stopped', notice: {kind: 'no-topology'}});
    const inputs = sources();
    const [first] = inputs;
    if (!first) return dispatch({type: 'stopped', notice: {kind: 'no-input'}});
    judgedFor = topology;
    dispatch({type: 'started', firstInput: first.name});
    stopWorker();
    worker = surroundings.startWorker(receive);
    worker.postMessage({type: 'check', sources: inputs, options: optionsFor(topology)});
  }

  /** Judges the exports again without reading them, for example after a change of topology. */
  function judgeAgain(): void {
    const topology = surroundings.topology();
    if (!topology || !state.answer || state.progress) return;
    judgedFor = topology;
    if (worker) worker.postMessage({type: 'judge', options: optionsFor(topology)});
    else check();
  }

  function followTopology(): void {
    if (surroundings.topology() !== judgedFor) judgeAgain();
  }

  return {
    check,

    /** Stops a running check; the input stays. */
    cancel(): void {
      stopWorker();
      dispatch({type: 'stopped', notice: {kind: 'cancelled'}});
    },

    /** Discards all input and the answer. */
    clear(): void {
      stopWorker();
      pasted.clear();
      onlyRoles = '';
      dispatch({type: 'cleared'});
    },

    /** Returns the ID of the new paste field. */
    addPaste(): string {
      dispatch({type: 'paste-added'});
      return `paste-${state.count}`;
    },

    addFiles(files: readonly File[]): void {
      dispatch({type: 'files-added', files});
    },

    removeInput(id: string): void {
      pasted.delete(id);
      dispatch({type: 'input-removed', id});
    },

    chooseSystem(id: string, system: UserSystemId | undefined): void {
      dispatch({type: 'system-chosen', id, system});
      judgeAgain();
    },

    pastedText: (id: string): string => pasted.get(id) ?? '',
    /** Stores pasted text without password hashes and returns what it stored. */
    setPastedText(id: string, text: string): string {
      const stored = withoutHashes(text);
      pasted.set(id, stored);
      return stored;
    },

    onlyRoles: (): string => onlyRoles,
    setOnlyRoles(text: string): void {
      onlyRoles = text;
    },

    /**
     * Whether the answer of a round takes the focus: only once, and not when the reader comes back.
     */
    claimFocus(round: number): boolean {
      const isNew = round > focusedRound;
      focusedRound = Math.max(focusedRound, round);
      return isNew;
    },

    state: (): RoleCheckState => state,

    /** Calls back after each change. When the last listener unsubscribes, the worker ends. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      if (!stopWatching) {
        stopWatching = surroundings.watchTopology(followTopology);
        const system = surroundings.system();
        if (system !== state.preset) dispatch({type: 'opened', system});
        followTopology();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopWatching?.();
        stopWatching = undefined;
        stopWorker();
        dispatch({type: 'stopped'});
      };
    },
  };
}
