/** Why something was refused, and what would be accepted instead. */
export interface Refusal {
  readonly ok: false;
  /** What is wrong, as a sentence. */
  readonly problem: string;
  /** What would do, as a sentence. */
  readonly whatWouldDo: string;
}

/** What passed a check, or why it did not. Nothing in the domain throws on a reader's input. */
export type Checked<T> = {readonly ok: true; readonly value: T} | Refusal;

/** What passed. */
export function accept<T>(value: T): Checked<T> {
  return {ok: true, value};
}

/** What did not pass, and what would. */
export function refuse(problem: string, whatWouldDo: string): Refusal {
  return {ok: false, problem, whatWouldDo};
}
