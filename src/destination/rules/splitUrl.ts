/** The parts of a URL exactly as written; a missing part is `undefined`. */
export interface UrlParts {
  readonly scheme: string | undefined;
  readonly credentials: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

/** The text before and after the first occurrence of a separator. */
function cut(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/**
 * Splits a URL without changing it (RFC 3986, section 3). The platform's own parser would normalize
 * it: it drops default ports and changes the spelling of hosts. A text without a scheme starts with
 * the host. Never throws.
 */
export function splitUrl(text: string): UrlParts {
  const withScheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^]*)$/.exec(text);
  const [beforeFragment, fragment] = cut(withScheme?.[2] ?? text.replace(/^\/\//, ''), '#');
  const [hierarchy, query] = cut(beforeFragment, '?');
  const [authority, rest] = cut(hierarchy, '/');
  const at = authority.lastIndexOf('@');
  const [host, port] = cut(authority.slice(at + 1), ':');
  return {
    scheme: withScheme?.[1],
    credentials: at < 0 ? undefined : authority.slice(0, at),
    host,
    port,
    path: rest === undefined ? '' : `/${rest}`,
    query,
    fragment,
  };
}
