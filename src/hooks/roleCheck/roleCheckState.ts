import type {UserSystemId} from '../../domain/requirements/types';
import type {RoleCheckAnswer} from '../../domain/roleCheck/evaluate/answer';
import type {CheckProgress} from './messages';

/** A place to paste into. Its text stays in the field and in `pastedText`. */
export interface PasteInput {
  readonly kind: 'paste';
  readonly id: string;
  readonly name: string;
}

/** A file that was chosen or dropped. */
export interface FileInput {
  readonly kind: 'file';
  readonly id: string;
  readonly name: string;
  readonly file: File;
}

export type CheckInput = PasteInput | FileInput;

/** What stands in the way of a check, or why one ended without an answer. */
export type CheckNotice =
  | {readonly kind: 'no-topology'}
  | {readonly kind: 'no-input'}
  | {readonly kind: 'cancelled'}
  | {readonly kind: 'failed'; readonly message: string};

/** Everything that the page shows of the role check. */
export interface RoleCheckState {
  readonly inputs: readonly CheckInput[];
  /** The systems that the reader has said, by input. */
  readonly systems: Readonly<Record<string, UserSystemId>>;
  /** The systems that the role names speak of, by input. */
  readonly guesses: Readonly<Record<string, UserSystemId>>;
  /** What a check has to do with, while it runs. */
  readonly progress?: CheckProgress | undefined;
  readonly notice?: CheckNotice | undefined;
  readonly answer?: RoleCheckAnswer | undefined;
  /** Grows with each answer that the reader has asked for, so that focus can go there once. */
  readonly round: number;
}

/** The check before anything was entered; also what the server draws. */
export const emptyCheck: RoleCheckState = {
  inputs: [{kind: 'paste', id: 'paste-1', name: 'Pasted text'}],
  systems: {},
  guesses: {},
  round: 0,
};

/** The state with another place to paste into. */
export function withPaste(state: RoleCheckState, number: number): RoleCheckState {
  const paste: PasteInput = {
    kind: 'paste',
    id: `paste-${number}`,
    name: `Pasted text ${number}`,
  };
  return {...state, inputs: [...state.inputs, paste]};
}

/** The state with further files. */
export function withFiles(
  state: RoleCheckState,
  files: readonly File[],
  firstNumber: number,
): RoleCheckState {
  const added = files.map((file, index): FileInput => ({
    kind: 'file',
    id: `file-${firstNumber + index}`,
    name: file.name,
    file,
  }));
  return {...state, inputs: [...state.inputs, ...added], notice: undefined};
}

/** The state without an input. */
export function withoutInput(state: RoleCheckState, id: string): RoleCheckState {
  return {...state, inputs: state.inputs.filter((input) => input.id !== id)};
}

/** The state with the system that an input is from; undefined leaves it open. */
export function withSystem(
  state: RoleCheckState,
  id: string,
  system: UserSystemId | undefined,
): RoleCheckState {
  const others = Object.entries(state.systems).filter(([known]) => known !== id);
  return {...state, systems: Object.fromEntries(system ? [...others, [id, system]] : others)};
}
