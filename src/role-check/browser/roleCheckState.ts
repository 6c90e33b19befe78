import type {UserSystemId} from '../../facts/requirements/types';
import type {RoleCheckAnswer} from '../rules/evaluate/answer';
import type {CheckProgress, CheckReply} from './messages';

/** A paste field. Its text is kept in the field and in `pastedText`. */
export interface PasteInput {
  readonly kind: 'paste';
  readonly id: string;
  readonly name: string;
}

/** A file that the reader chose or dropped. */
export interface FileInput {
  readonly kind: 'file';
  readonly id: string;
  readonly name: string;
  readonly file: File;
}

export type CheckInput = PasteInput | FileInput;

/** What prevents a check, or why one ended without an answer. */
export type CheckNotice =
  | {readonly kind: 'no-topology'}
  | {readonly kind: 'no-input'}
  | {readonly kind: 'cancelled'}
  | {readonly kind: 'failed'; readonly message: string};

/** Everything the page shows of the role check. */
export interface RoleCheckState {
  readonly inputs: readonly CheckInput[];
  /** The systems that the reader has chosen, by input. */
  readonly systems: Readonly<Record<string, UserSystemId>>;
  /** The system named in the address: inputs are from there unless the reader chooses another. */
  readonly preset?: UserSystemId | undefined;
  /** The systems that the role names suggest, by input. */
  readonly guesses: Readonly<Record<string, UserSystemId>>;
  /** How much of the input has been read, while a check runs. */
  readonly progress?: CheckProgress | undefined;
  readonly notice?: CheckNotice | undefined;
  readonly answer?: RoleCheckAnswer | undefined;
  /** How many inputs were ever added, so that no number is used twice. */
  readonly count: number;
  /** Grows with each answer that the reader requested, so that it takes the focus once. */
  readonly round: number;
}

/** The check before any input; the server renders this too. */
export const emptyCheck: RoleCheckState = {
  inputs: [{kind: 'paste', id: 'paste-1', name: 'Pasted text'}],
  systems: {},
  guesses: {},
  count: 1,
  round: 0,
};

/** The events of a role check. */
export type CheckEvent =
  | {readonly type: 'opened'; readonly system: UserSystemId | undefined}
  | {readonly type: 'paste-added'}
  | {readonly type: 'files-added'; readonly files: readonly File[]}
  | {readonly type: 'input-removed'; readonly id: string}
  | {
      readonly type: 'system-chosen';
      readonly id: string;
      /** Undefined means not specified. */
      readonly system: UserSystemId | undefined;
    }
  | {readonly type: 'started'; readonly firstInput: string}
  | {readonly type: 'stopped'; readonly notice?: CheckNotice}
  | {readonly type: 'cleared'}
  | Exclude<CheckReply, {type: 'failed'}>;

/** Adds the systems of the inputs; the address decides where the reader has not chosen. */
function withPreset(state: RoleCheckState, inputs: readonly CheckInput[]): RoleCheckState {
  const {preset, systems} = state;
  const added = inputs.map(({id}) => [id, systems[id] ?? preset] as const);
  const presets = added.flatMap(([id, system]) => (system ? [[id, system] as const] : []));
  return {...state, systems: {...systems, ...Object.fromEntries(presets)}};
}

function withPaste(state: RoleCheckState): RoleCheckState {
  const count = state.count + 1;
  const paste: PasteInput = {kind: 'paste', id: `paste-${count}`, name: `Pasted text ${count}`};
  return {...withPreset(state, [paste]), count, inputs: [...state.inputs, paste]};
}

function withFiles(state: RoleCheckState, files: readonly File[]): RoleCheckState {
  if (files.length === 0) return state;
  const added = files.map((file, index): FileInput => {
    return {kind: 'file', id: `file-${state.count + 1 + index}`, name: file.name, file};
  });
  const count = state.count + files.length;
  const inputs = [...state.inputs, ...added];
  return {...withPreset(state, added), count, inputs, notice: undefined};
}

function withSystem(state: RoleCheckState, id: string, system?: UserSystemId): RoleCheckState {
  const others = Object.entries(state.systems).filter(([known]) => known !== id);
  return {...state, systems: Object.fromEntries(system ? [...others, [id, system]] : others)};
}

function cleared({count, round, preset}: RoleCheckState): RoleCheckState {
  const id = `paste-${count + 1}`;
  const inputs: PasteInput[] = [{kind: 'paste', id, name: 'Pasted text'}];
  return withPreset({...emptyCheck, preset, inputs, count: count + 1, round}, inputs);
}

/** The state of a role check after an event. */
export function reduceCheck(state: RoleCheckState, event: CheckEvent): RoleCheckState {
  switch (event.type) {
    case 'opened':
      return withPreset({...state, preset: event.system}, event.system ? state.inputs : []);
    case 'paste-added':
      return withPaste(state);
    case 'files-added':
      return withFiles(state, event.files);
    case 'input-removed':
      return {...state, inputs: state.inputs.filter(({id}) => id !== event.id)};
    case 'system-chosen':
      return withSystem(state, event.id, event.system);
    case 'started': {
      const progress = {name: event.firstInput, done: 0, total: 1};
      return {...state, progress, notice: undefined};
    }
    case 'progress':
      return {...state, progress: event};
    case 'answer': {
      const {answer, guesses} = event;
      // Without progress, the answer follows a choice, and the focus must not move to it.
      const round = state.progress ? state.round + 1 : state.round;
      return {...state, answer, guesses, round, progress: undefined, notice: undefined};
    }
    case 'stopped':
      return {...state, progress: undefined, notice: event.notice ?? state.notice};
    case 'cleared':
      return cleared(state);
  }
}
