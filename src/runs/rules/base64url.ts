import {trimEndCharacters} from './trimCharacters';

/** Encodes a text as base64url over UTF-8, without padding (RFC 4648, section 5). */
export function encodeBase64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  const padded = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_');
  return trimEndCharacters(padded, '=');
}

/** Decodes base64url over UTF-8; undefined if the text isn't base64url. */
export function decodeBase64url(encoded: string): string | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(encoded) || encoded.length % 4 === 1) return undefined;
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
