import downloads from '@generated/guide-downloads/default/downloads.json';
import type {UserSystemId} from '../../domain/requirements/types';
import {announce} from '../fill';
import {getView} from '../runs/runsStore';
import {currentTopology} from '../topologyState';
import type {TopologyId} from '../../domain/topology/topologyIds';
import type {CheckOptions, CheckReply, CheckRequest, CheckSource} from './messages';
import type {CheckWorker} from './checkWorker';
import {pageWorker} from './pageWorker';
import {
  emptyCheck,
  withFiles,
  withoutInput,
  withPaste,
  withSystem,
  type CheckNotice,
  type RoleCheckState,
} from './roleCheckState';
import {threadWorker} from './threadWorker';

/*
 * The role check of this visit. It lives outside of the components, so that input and answer are
 * still there when the reader comes back from a step. Nothing of it is stored or sent.
 */

let state = emptyCheck;
/** Pasted texts may be large: they stand in their fields and here, not in what is drawn. */
const pasted = new Map<string, string>();
let onlyRoles = '';
let counter = 1;
let worker: CheckWorker | undefined;
const listeners = new Set<() => void>();
let topologyWatch: MutationObserver | undefined;
let judgedFor: TopologyId | undefined;
let focusedRound = 0;

function show(next: RoleCheckState): void {
  state = next;
  for (const listener of listeners) listener();
}

function stopWorker(): void {
  worker?.terminate();
  worker = undefined;
}

function notify(notice: CheckNotice): void {
  show({...state, notice, progress: undefined});
}

function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function optionsFor(topology: TopologyId): CheckOptions {
  return {
    topology,
    systems: state.systems,
    roles: onlyRoles.split(/[\s,;]+/).filter(Boolean),
    values: getView().usable,
    today: localDay(),
    guideVersion: downloads.guideVersion,
  };
}

function sources(): readonly CheckSource[] {
  return state.inputs.flatMap((input): CheckSource[] => {
    if (input.kind === 'file') return [{id: input.id, name: input.name, content: input.file}];
    const content = pasted.get(input.id) ?? '';
    return content.trim() === '' ? [] : [{id: input.id, name: input.name, content}];
  });
}

/** An answer that was asked for takes the focus; one that follows a choice is only announced. */
function showAnswer({answer, guesses}: Extract<CheckReply, {type: 'answer'}>): void {
  const round = state.progress ? state.round + 1 : state.round;
  if (!state.progress) announce(answer.next);
  show({...state, answer, guesses, round, progress: undefined, notice: undefined});
}

/** Whether the answer of a round takes the focus: once, and not again after a way back. */
export function claimFocus(round: number): boolean {
  const isNew = round > focusedRound;
  focusedRound = Math.max(focusedRound, round);
  return isNew;
}

function receive(reply: CheckReply): void {
  switch (reply.type) {
    case 'progress':
      return show({...state, progress: reply});
    case 'answer':
      return showAnswer(reply);
    case 'failed':
      stopWorker();
      return notify({kind: 'failed', message: reply.message});
  }
}

function startWorker(): CheckWorker {
  stopWorker();
  const start = typeof guideSite === 'undefined' ? threadWorker : pageWorker;
  worker = start(receive);
  return worker;
}

function ask(to: CheckWorker, request: CheckRequest): void {
  to.postMessage(request);
}

/** Reads all inputs and checks them for the topology of the page. */
export function check(): void {
  const topology = currentTopology();
  if (!topology) return notify({kind: 'no-topology'});
  const inputs = sources();
  const [first] = inputs;
  if (!first) return notify({kind: 'no-input'});
  judgedFor = topology;
  show({...state, progress: {name: first.name, done: 0, total: 1}, notice: undefined});
  ask(startWorker(), {type: 'check', sources: inputs, options: optionsFor(topology)});
}

/** Judges again what was read, as after another topology was chosen. */
function judgeAgain(): void {
  const topology = currentTopology();
  if (!topology || !state.answer || state.progress) return;
  judgedFor = topology;
  if (worker) ask(worker, {type: 'judge', options: optionsFor(topology)});
  else check();
}

/** Ends a running check; what was entered stays. */
export function cancel(): void {
  stopWorker();
  notify({kind: 'cancelled'});
}

/** Forgets all input and the answer. */
export function clear(): void {
  stopWorker();
  pasted.clear();
  onlyRoles = '';
  const empty = {kind: 'paste', id: `paste-${++counter}`, name: 'Pasted text'} as const;
  show({...emptyCheck, inputs: [empty], round: state.round});
}

export function addPaste(): string {
  show(withPaste(state, ++counter));
  return `paste-${counter}`;
}

export function addFiles(files: readonly File[]): void {
  const first = counter + 1;
  counter += files.length;
  if (files.length > 0) show(withFiles(state, files, first));
}

export function removeInput(id: string): void {
  pasted.delete(id);
  show(withoutInput(state, id));
}

export function sayPlace(id: string, system: UserSystemId | undefined): void {
  show(withSystem(state, id, system));
  judgeAgain();
}

export function setPastedText(id: string, text: string): void {
  pasted.set(id, text);
}

export function pastedText(id: string): string {
  return pasted.get(id) ?? '';
}

export function setOnlyRoles(text: string): void {
  onlyRoles = text;
}

export function onlyRolesText(): string {
  return onlyRoles;
}

export const getCheck = (): RoleCheckState => state;
export const getServerCheck = (): RoleCheckState => emptyCheck;

function follow(): void {
  if (currentTopology() !== judgedFor) judgeAgain();
}

/** Calls back after each change. With the last listener gone, the worker ends. */
export function subscribeCheck(listener: () => void): () => void {
  listeners.add(listener);
  if (!topologyWatch) {
    topologyWatch = new MutationObserver(follow);
    topologyWatch.observe(document.documentElement, {attributeFilter: ['data-topology']});
    follow();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    topologyWatch?.disconnect();
    topologyWatch = undefined;
    stopWorker();
    state = {...state, progress: undefined};
  };
}
