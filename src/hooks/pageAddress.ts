/** The step that the address names: `?step=` first, as single sign-on drops fragments. */
export function stepOfAddress(): string | undefined {
  const step = new URLSearchParams(location.search).get('step');
  return step ?? (safeDecode(location.hash.slice(1)) || undefined);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Changes the query of the address in place (replace, not push): a value of undefined removes.
 * The router's own state object stays, so that back and forward keep working.
 */
export function rewriteQuery(changes: Readonly<Record<string, string | undefined>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Takes the fragment out of the address, in place. */
export function dropFragment(): void {
  history.replaceState(history.state, '', location.href.split('#')[0]);
}
