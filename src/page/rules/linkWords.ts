/*
 * What a link says behind its path. Links go through mail, tickets and sign-on services, which
 * encode, escape and repeat what they carry: all forms are read here, for all that ask.
 */
import {decoded} from './decoded';

/** The parameters of a query that was encoded as a whole, escaped once too often, or typed. */
export function parametersOf(search: string): URLSearchParams {
  const read = (search.includes('=') ? search : decoded(search)).replaceAll('&amp;', '&');
  const typed = [...new URLSearchParams(read)];
  return new URLSearchParams(typed.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The value of a parameter, as it is written; the first of several that says anything. */
export function parameterOf(search: string, name: string): string | undefined {
  return parametersOf(search)
    .getAll(name)
    .find((value) => value.trim());
}

/** The query with other values for some parameters; undefined removes. */
export function withParameters(
  search: string,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const parameters = parametersOf(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  return parameters.toString();
}

/** The fragment of an address, `#` or not, without codes and blanks. */
export function fragmentOf(hash: string): string {
  return decoded(hash.replace(/^#/, '')).trim();
}

/** Where on its page a link leads to. */
export interface Place {
  /** The ID of a step or of another place. */
  readonly id: string;
  /**
   * Whether the link means a place of the guide for sure. Sign-on services leave fragments of
   * their own behind, which are none.
   */
  readonly meant: boolean;
}

/** The place that a link leads to: `?step=` first, as single sign-on drops fragments. */
export function placeOf(search: string, hash: string): Place | undefined {
  const step = parameterOf(search, 'step')?.trim().replace(/^#/, '');
  if (step) return {id: step, meant: true};
  const [id] = fragmentOf(hash).split(/[?&]/);
  return id ? {id, meant: /^[a-z][^=/]*$/i.test(id)} : undefined;
}
