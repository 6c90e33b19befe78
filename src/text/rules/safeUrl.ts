const safeCharacter = /[A-Za-z0-9\-._~:/?#@$&'*+,=%]/;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * A URL that is safe in a link in any format, or undefined. Only http and https are allowed, so
 * that no link runs a script, and every character that a format could read as markup is
 * percent-encoded.
 */
export function safeUrl(url: string): string | undefined {
  const visible = url.replace(hidden, '').trim();
  if (!/^https?:\/\/[^/?#]/i.test(visible)) return undefined;
  return Array.from(visible, (character) => {
    if (safeCharacter.test(character)) return character;
    return encodeURIComponent(character).replace(
      /[!()]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  }).join('');
}
