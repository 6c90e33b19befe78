/** Decodes the `%` codes of readable characters; SAP's addresses contain no others. */
const readable = (text: string) =>
  text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Each wrapping encodes the address once more. */
const mostRounds = 5;

function decodedFully(text: string): string {
  let before = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const after = readable(before);
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Link forms of Markdown, Jira, HTML and plain-text mail: `[text](address)`, `[text|address]`, `text <address>`. */
const linkForm =
  /(?:\]\(|\[|\||<|href=["']?)((?:https?:\/\/|www\.|help\.sap\.com\/)[^\s<>"'|)\]]+)/i;

/** The address in a link, even if mail has broken it into lines; other texts unchanged. */
function linkedAddress(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const joined = lines.join('');
  if (lines.length > 1) return /^<?https?:\/\/\S+$/i.test(joined) ? linkedAddress(joined) : text;
  return linkForm.exec(text)?.[1] ?? text;
}

/** The second format of Proofpoint links writes `-` for `%` and `_` for `/`. */
function secondDefense(address: string): string {
  const found =
    /^https?:\/\/urldefense\.(?:proofpoint\.)?com\/v2\/url\?(?:[^#&]*&)*?u=([^&]+)/i.exec(address);
  return found?.[1] ? found[1].replaceAll('-', '%').replaceAll('_', '/') : address;
}

const places = ['help.sap.com/', 'github.com/sap-docs', 'githubusercontent.com/sap-docs'];
/** What mail filters append to the address: `__;!!key` and `___.key`. */
const appended = /__;|___\.|[\s<>"'|]/;

/** The part that is an address of SAP's documentation, without anything before and after it. */
function ownPart(address: string): string {
  const lower = address.toLowerCase();
  const start = Math.max(...places.map((place) => lower.lastIndexOf(place)));
  if (start < 0) return address;
  // The third format of Proofpoint links replaces some characters with a star.
  const own = address.slice(start).split(appended, 1)[0]?.replace('*', '#') ?? '';
  const target = /^help\.sap\.com\/[^?]*page-not-found\?(?:[^#&]*&)*?url=([^&]+)/i.exec(own)?.[1];
  return target === undefined ? own : `help.sap.com/${target.replace(/^\/+/, '')}`;
}

/**
 * The final address of a pasted text: decoded, without the link around it and without wrapping by
 * mail filters, trackers and SAP's page for missing addresses.
 */
export function unwrappedAddress(pasted: string): string {
  const linked = linkedAddress(pasted.trim());
  return /\s/.test(linked) ? linked : ownPart(decodedFully(secondDefense(linked)));
}
