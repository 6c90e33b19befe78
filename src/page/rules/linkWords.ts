/*
 * The query and fragment of links. Mail, tickets and sign-on services encode, escape and repeat
 * them; this file reads all forms, for all callers.
 */
import {decoded} from './decoded';

/**
 * The parameters of a query, even if it was encoded as a whole, escaped once too often, or typed.
 */
export function parametersOf(search: string): URLSearchParams {
  const read = (search.includes('=') ? search : decoded(search)).replaceAll('&amp;', '&');
  const typed = [...new URLSearchParams(read)];
  return new URLSearchParams(typed.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The value of a parameter, unchanged; the first non-empty one of several. */
export function parameterOf(search: string, name: string): string | undefined {
  return parametersOf(search)
    .getAll(name)
    .find((value) => value.trim());
}

/** The query with some parameters changed; undefined removes. */
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

/** The fragment of an address, with or without `#`, decoded and trimmed. */
export function fragmentOf(hash: string): string {
  return decoded(hash.replace(/^#/, '')).trim();
}

/** The place on a page that a link leads to. */
export interface Place {
  /** The ID of a step or of another place. */
  readonly id: string;
  /**
   * Whether the link certainly means a place in the guide. Sign-on services leave other fragments
   * behind.
   */
  readonly meant: boolean;
}

/** The place that a link leads to: `?step=` first, because single sign-on drops fragments. */
export function placeOf(search: string, hash: string): Place | undefined {
  const step = parameterOf(search, 'step')?.trim().replace(/^#/, '');
  if (step) return {id: step, meant: true};
  const [id] = fragmentOf(hash).split(/[?&]/);
  return id ? {id, meant: /^[a-z][^=/]*$/i.test(id)} : undefined;
}
