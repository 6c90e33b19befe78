const signatures: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'an Excel workbook or another ZIP archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Excel workbook of the old format'],
  ['%PDF', 'a PDF document'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u0089PNG', 'a picture'],
  ['{\\rtf', 'a rich-text document'],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** Control codes that no text holds, other than zero, which 16-bit text is full of. */
function controlShare(bytes: Uint8Array): number {
  const controls = bytes.filter((byte) => byte > 0 && byte < 32 && ![9, 10, 12, 13].includes(byte));
  return controls.length / Math.max(1, bytes.length);
}

/**
 * What the first bytes of a file show it to be, where that is no text at all; undefined for text.
 */
export function foreignBytes(head: Uint8Array): string | undefined {
  const known = signatures.find(([signature]) => startsWith(head, signature));
  if (known) return known[1];
  return controlShare(head) > 0.05 ? 'a binary file' : undefined;
}

/** What the first line that is not empty shows a text to be, where that is no table. */
export function foreignText(line: string): string | undefined {
  const text = line.trimStart();
  if (/^<(?:!doctype|html|head|body|table|tbody|tr|td|div|meta|span|p)\b/i.test(text)) {
    return 'a web page (HTML)';
  }
  if (text.startsWith('<?xml') || text.startsWith('<')) return 'an XML or HTML document';
  if (text.startsWith('{\\rtf')) return 'a rich-text document';
  return undefined;
}
