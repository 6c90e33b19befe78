/** Why something was refused, and what would be accepted instead. */
export interface Refusal {
  readonly ok: false;
  /** What is wrong, as a sentence. */
  readonly problem: string;
  /** What would be accepted, as a sentence. */
  readonly whatWouldDo: string;
}

/** A valid value, or why it was refused. Nothing in the domain throws on a reader's input. */
export type Checked<T> = {readonly ok: true; readonly value: T} | Refusal;

export function accept<T>(value: T): Checked<T> {
  return {ok: true, value};
}

export function refuse(problem: string, whatWouldDo: string): Refusal {
  return {ok: false, problem, whatWouldDo};
}
