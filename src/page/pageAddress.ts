import {parameterOf, placeOf, withParameters, type Place} from './rules/linkWords';
import {plainPath} from './rules/plainPath';

/** The path of the page in the guide's own form, whatever the address looks like. */
export function pagePath(): string {
  return plainPath(location.pathname);
}

/**
 * Puts the page's own path into the address before anything reads it, because the router knows no
 * other form. The path comes from the page, never from the address: two slashes at the start would
 * mean another host.
 */
export function plainAddress(): void {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  if (typeof guideSite !== 'undefined' || !canonical) return;
  const own = new URL(canonical.href).pathname;
  // Some servers ignore case.
  const isOwn = pagePath().toLowerCase() === own.toLowerCase();
  if (isOwn && location.pathname !== own)
    history.replaceState(history.state, '', own + location.search + location.hash);
}

/** The value of a parameter in the address, unchanged. */
export function linkParameter(name: 'topology' | 'ticket' | 'system'): string | undefined {
  return parameterOf(location.search, name);
}

/** The place on the page that the address leads to. */
export function placeOfAddress(): Place | undefined {
  return placeOf(location.search, location.hash);
}

/**
 * Changes the query of the address in place (replace, not push); undefined removes a parameter. The
 * router's state object stays, so that back and forward keep working.
 */
export function rewriteQuery(changes: Readonly<Record<string, string | undefined>>): void {
  replaceQuery(withParameters(location.search, changes));
}

/** Replaces the query of the address, in place. */
export function replaceQuery(query: string): void {
  const url = new URL(location.href);
  url.search = query;
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Removes the fragment from the address, in place. */
export function dropFragment(): void {
  history.replaceState(history.state, '', location.href.split('#')[0]);
}
