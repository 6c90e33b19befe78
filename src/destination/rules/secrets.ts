import {isObject} from '../../runs/rules/parseJson';

/**
 * Words that make a key secret, for keys without capitals, blanks and punctuation. SAP's own are
 * Password, jco.client.passwd, clientSecret, tokenServicePassword, KeyStorePassword and the headers
 * under URL.headers; the others are what people and other tools write.
 */
const secretWords =
  'pass[-_. ]?(?:word|wd|wort|phrase|code)|pwd|kennwort|secret|(?:private|access|client|signing|subscription)[-_. ]?key|api[-_. ]?key|authorization|credential|token|jwt|cookie|session[-_. ]?id|assertion|signature|(?:key|trust)[-_. ]?store|certificate';
const secretKey = new RegExp(secretWords);

/** Keys that only describe a secret: the name of a key store, the address of a token service. */
const description =
  /(?:ur[il]|urltype|user|username|type|location|source|name|issuer|audience|scope|alias|provider|endpoint|algorithm|method|expir\w*)$/;

/** What says that a secret was left out or comes from elsewhere. */
const placeholder = /^(?:<<[^<>]*>>|\*+|\$\{[\w.-]+\}|\{\{[\w. -]+\}\}|\(\([\w.-]+\)\))$/;

/** Values that are secret whatever their key: logon headers, private keys and tokens. */
const secretValues: readonly RegExp[] = [
  /^\s*(?:Basic|Bearer|Digest|Negotiate)\s/i,
  /\b(?:Basic|Bearer)\s+(?=[\w+/.~-]*[\d=+/])[\w+/.~-]{8,}/i,
  /-----BEGIN /,
  /\beyJ[\w-]{8,}\.[\w-]*/,
  /^(?:MII|PHNhbWw|PEFzc2VydGlvbi)[\w+/=\s-]{20,}$/,
  /<(?:\w+:)?Assertion\b/,
];
/** `password = …` inside another text, as in a description or in JSON inside a value. */
const secretInside = new RegExp(
  `(?:${secretWords})[\\\\"'\\w. -]{0,20}(?:[:=]|\\t)\\s*[\\\\"']*(?!["'\\\\]|\\*\\*\\*)\\S`,
  'i',
);

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Whether the text of a key is never shown. */
export function isSecretKey(key: string): boolean {
  const word = plain(key);
  return secretKey.test(word) && !word.endsWith('forwardauthtoken');
}

/** A text without what is secret in it. */
export interface Cleaned {
  readonly text: string;
  /** Whether something secret was there. */
  readonly secret: boolean;
}

/** User and password in front of a host, even where the password has a slash or a question mark. */
function withoutCredentials(text: string): string {
  const scheme = /^\s*[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const inAuthority = authority.lastIndexOf('@');
  if (inAuthority >= 0 && (scheme !== '' || authority.includes(':')))
    return `${scheme}***${rest.slice(inAuthority)}`;
  // No port has letters: what is between the colon and a later @ is a password.
  const at = rest.lastIndexOf('@');
  const isPassword = at >= 0 && /^[^/?#\s:]+:(?!\d+(?:[/?#]|$))/.test(rest);
  return isPassword ? `${scheme}***${rest.slice(at)}` : text;
}

const signed = /^(?:sig|code|key|auth|xamzcredential|xamzsignature|xgoogcredential)$/;

/** Secret parameters of a query or a fragment, such as those of a signed URL. */
function withoutParameters(text: string): string {
  return text.replace(/([?&#;])([^=&#;?\s]+)=([^&#;]+)/g, (all, mark: string, name: string) =>
    isSecretKey(name) || signed.test(plain(name)) ? `${mark}${name}=***` : all,
  );
}

/** A URL, or any other text, without credentials and secret parameters. */
export function cleanUrl(text: string): Cleaned {
  const cleaned = withoutParameters(withoutCredentials(text));
  return {text: cleaned, secret: cleaned !== text};
}

/** What may be shown of the text under a key. */
export function cleanText(key: string, text: string): Cleaned {
  const value = text.trim();
  if (isSecretKey(key)) {
    const harmless = value === '' || placeholder.test(value) || /^(?:true|false)$/i.test(value);
    return {text: '', secret: !harmless && !description.test(plain(key))};
  }
  if (secretValues.some((pattern) => pattern.test(value))) return {text: '', secret: true};
  const url = cleanUrl(text);
  // A host may be called like a secret, and its port follows a colon.
  const rest = url.text.replace(/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*/i, '');
  return secretInside.test(rest) ? {text: '', secret: true} : url;
}

/** A key as it may be named: keys that are no names may be a stray piece of a secret. */
export function isPlainKey(key: string): boolean {
  return /^[A-Za-z$_][\w$.\- ]{0,79}$/.test(key) && cleanText('', key).text === key;
}

/** How deep a file is searched. Real ones have about six levels. */
export const maxDepth = 32;

/** The way to a member, for messages. */
export function placeOf(place: string, key: string): string {
  const name = isPlainKey(key) ? key : '…';
  return place === '' ? name : `${place}.${name}`;
}

/** An entry of a list that names its key in a member, as in `{"key": "Authorization", "value": "…"}`. */
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
  // In YAML, a password in braces is an object, and the key is its text.
  return isObject(value) ? Object.keys(value).length > 0 : typeof value === 'number';
}

/** The places of all secrets under a key, named by their keys. */
export function secretsIn(key: string, value: unknown, place = key, depth = 0): readonly string[] {
  if (typeof value === 'string') return cleanText(key, value).secret ? [place] : [];
  if (typeof value !== 'object' || value === null || depth > maxDepth) return [];
  // Credentials hold harmless members, too.
  const isWhole = isSecretKey(key) && !/^credentials?$/i.test(key);
  if (isWhole || (isObject(value) && namesSecret(value))) return hasText(value) ? [place] : [];
  const inner = Array.isArray(value)
    ? value.flatMap((item) => secretsIn(key, item, place, depth + 1))
    : Object.entries(value).flatMap(([name, item]) =>
        secretsIn(name, item, placeOf(place, name), depth + 1),
      );
  return [...new Set(inner)];
}

/** Whether a text that could not be read holds a secret. */
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
