/** The parts of a URL exactly as they are written; a missing part is `undefined`. */
export interface UrlParts {
  readonly scheme: string | undefined;
  readonly credentials: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

/** What stands before and after the first occurrence of a separator. */
function cut(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/**
 * Takes a URL apart as it stands (RFC 3986, section 3). The platform's own parser would tidy up on
 * the way: default ports vanish, hosts change their spelling. A text without a scheme is read from
 * the host on. Never throws.
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
