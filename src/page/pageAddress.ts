import {parameterOf, placeOf, withParameters, type Place} from './rules/linkWords';
import {plainPath} from './rules/plainPath';

/** The path of the page as the guide writes it, however the address has it. */
export function pagePath(): string {
  return plainPath(location.pathname);
}

/**
 * Gives the address the path by which the page names itself, before anything reads it: the router
 * knows no other form. The path comes from the page, never from the address: what begins with two
 * slashes would be another host.
 */
export function plainAddress(): void {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  if (typeof guideSite !== 'undefined' || !canonical) return;
  const own = new URL(canonical.href).pathname;
  // Some servers do not tell capitals apart.
  const isOwn = pagePath().toLowerCase() === own.toLowerCase();
  if (isOwn && location.pathname !== own)
    history.replaceState(history.state, '', own + location.search + location.hash);
}

/** The value of a parameter of the address, as it is written there. */
export function linkParameter(name: 'topology' | 'ticket' | 'system'): string | undefined {
  return parameterOf(location.search, name);
}

/** The place of the page that the address leads to. */
export function placeOfAddress(): Place | undefined {
  return placeOf(location.search, location.hash);
}

/**
 * Changes the query of the address in place (replace, not push): a value of undefined removes.
 * The router's own state object stays, so that back and forward keep working.
 */
export function rewriteQuery(changes: Readonly<Record<string, string | undefined>>): void {
  replaceQuery(withParameters(location.search, changes));
}

/** Gives the address another query, in place. */
export function replaceQuery(query: string): void {
  const url = new URL(location.href);
  url.search = query;
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Takes the fragment out of the address, in place. */
export function dropFragment(): void {
  history.replaceState(history.state, '', location.href.split('#')[0]);
}
