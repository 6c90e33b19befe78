import {isObject} from '../../runs/rules/parseJson';

/**
 * Words that make a key secret, for keys without capitals, blanks and punctuation. SAP's own are
 * Password, jco.client.passwd, clientSecret, tokenServicePassword, KeyStorePassword and the headers
 * under URL.headers; people and other tools write the others.
 */
const secretWords =
  'pass[-_. ]?(?:word|wd|wort|phrase|code)|pwd|kennwort|secret|(?:private|access|client|signing|subscription)[-_. ]?key|api[-_. ]?key|authorization|credential|token|jwt|cookie|session[-_. ]?id|assertion|signature|(?:key|trust)[-_. ]?store|certificate';
const secretKey = new RegExp(secretWords);

/** Keys that only describe a secret: the name of a key store, the address of a token service. */
const description =
  /(?:ur[il]|urltype|user|username|type|location|source|name|issuer|audience|scope|alias|provider|endpoint|algorithm|method|expir\w*)$/;

/** A placeholder: the secret was left out or comes from elsewhere. */
const placeholder = /^(?:<<[^<>]*>>|\*+|\$\{[\w.-]+\}|\{\{[\w. -]+\}\}|\(\([\w.-]+\)\))$/;

/** Values that are secret under any key: logon headers, private keys and tokens. */
const secretValues: readonly RegExp[] = [
  /^\s*(?:Basic|Bearer|Digest|Negotiate)\s/i,
  /\b(?:Basic|Bearer)\s+(?=[\w+/.~-]*[\d=+/])[\w+/.~-]{8,}/i,
  /-----BEGIN /,
  /\beyJ[\w-]{8,}\.[\w-]*/,
  /^(?:MII|PHNhbWw|PEFzc2VydGlvbi)[\w+/=\s-]{20,}$/,
  /<(?:\w+:)?Assertion\b/,
];
/** `password = …` inside another text, such as a description or JSON inside a value. */
const secretInside = new RegExp(
  `(?:${secretWords})[\\\\"'\\w. -]{0,20}(?:[:=]|\\t)\\s*[\\\\"']*(?!["'\\\\]|\\*\\*\\*)\\S`,
  'i',
);

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Whether the text of a key must never be shown. */
export function isSecretKey(key: string): boolean {
  const word = plain(key);
  return secretKey.test(word) && !word.endsWith('forwardauthtoken');
}

/** A text without its secrets. */
export interface Cleaned {
  readonly text: string;
  /** Whether the text contained a secret. */
  readonly secret: boolean;
}

/**
 * Removes user and password before a host, even if the password contains a slash or question mark.
 */
function withoutCredentials(text: string): string {
  const scheme = /^\s*[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const inAuthority = authority.lastIndexOf('@');
  if (inAuthority >= 0 && (scheme !== '' || authority.includes(':')))
    return `${scheme}***${rest.slice(inAuthority)}`;
  // No port has letters: the text between the colon and a later @ is a password.
  const at = rest.lastIndexOf('@');
  const isPassword = at >= 0 && /^[^/?#\s:]+:(?!\d+(?:[/?#]|$))/.test(rest);
  return isPassword ? `${scheme}***${rest.slice(at)}` : text;
}

const signed = /^(?:sig|code|key|auth|xamzcredential|xamzsignature|xgoogcredential)$/;

/** Removes secret parameters from a query or fragment, such as those of a signed URL. */
function withoutParameters(text: string): string {
  return text.replace(/([?&#;])([^=&#;?\s]+)=([^&#;]+)/g, (all, separator: string, name: string) =>
    isSecretKey(name) || signed.test(plain(name)) ? `${separator}${name}=***` : all,
  );
}

/** A URL, or any other text, without credentials and secret parameters. */
export function cleanUrl(text: string): Cleaned {
  const cleaned = withoutParameters(withoutCredentials(text));
  return {text: cleaned, secret: cleaned !== text};
}

/** The part of a key's text that may be shown. */
export function cleanText(key: string, text: string): Cleaned {
  const value = text.trim();
  if (isSecretKey(key)) {
    const harmless = value === '' || placeholder.test(value) || /^(?:true|false)$/i.test(value);
    return {text: '', secret: !harmless && !description.test(plain(key))};
  }
  if (secretValues.some((pattern) => pattern.test(value))) return {text: '', secret: true};
  const url = cleanUrl(text);
  // A host can have a name like a secret, and a colon before its port.
  const rest = url.text.replace(/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*/i, '');
  return secretInside.test(rest) ? {text: '', secret: true} : url;
}

/** Whether a key may be named: other keys may be a stray part of a secret. */
export function isPlainKey(key: string): boolean {
  return /^[A-Za-z$_][\w$.\- ]{0,79}$/.test(key) && cleanText('', key).text === key;
}

/** The maximum search depth. Real files have about six levels. */
export const maxDepth = 32;

/** The path to a member, for messages. */
export function placeOf(place: string, key: string): string {
  const name = isPlainKey(key) ? key : '…';
  return place === '' ? name : `${place}.${name}`;
}

/**
 * A list entry that names its key in a member, such as `{"key": "Authorization", "value": "…"}`.
 */
function namesSecret(node: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(node).some(
    ([key, value]) =>
      /^(?:key|name|header|property)$/i.test(key) &&
      typeof value === 'string' &&
      isSecretKey(value) &&
      Object.keys(node).some((other) => /^value$/i.test(other)),
  );
}

function hasText(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return cleanText('password', value).secret;
  if (Array.isArray(value))
    return depth < maxDepth && value.some((inner) => hasText(inner, depth + 1));
  // In YAML, a password in braces becomes an object whose key is the text.
  return isObject(value) ? Object.keys(value).length > 0 : typeof value === 'number';
}

/** The places of all secrets under a key, named by their keys. */
export function secretsIn(key: string, value: unknown, place = key, depth = 0): readonly string[] {
  if (typeof value === 'string') return cleanText(key, value).secret ? [place] : [];
  if (typeof value !== 'object' || value === null || depth > maxDepth) return [];
  // Credentials also have harmless members.
  const isWhole = isSecretKey(key) && !/^credentials?$/i.test(key);
  if (isWhole || (isObject(value) && namesSecret(value))) return hasText(value) ? [place] : [];
  const inner = Array.isArray(value)
    ? value.flatMap((item) => secretsIn(key, item, place, depth + 1))
    : Object.entries(value).flatMap(([name, item]) =>
        secretsIn(name, item, placeOf(place, name), depth + 1),
      );
  return [...new Set(inner)];
}

/** Whether an unreadable text contains a secret. */
export function hidesSecret(text: string): boolean {
  const rest = text.replace(/<<[^<>]*>>/g, '').slice(0, 1 << 20);
  return (
    secretInside.test(rest) ||
    new RegExp(`(?:${secretWords})[^<>]{0,40}>\\s*[^<\\s]`, 'i').test(rest) ||
    /-----BEGIN |\beyJ[\w-]{8,}\.|\b(?:Basic|Bearer)\s+(?=[\w+/.~-]*[\d=+/])[\w+/.~-]{8,}/i.test(
      rest,
    ) ||
    /:\/\/[^\s/?#@:]+:[^\s@]+@/.test(rest)
  );
}
