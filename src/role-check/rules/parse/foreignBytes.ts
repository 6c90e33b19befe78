const signatures: readonly (readonly [string, string])[] = [
  ['\u00ff\u00fe\u0000\u0000', 'text in UTF-32'],
  ['\u0000\u0000\u00fe\u00ff', 'text in UTF-32'],
  ['PK\u0003\u0004', 'an Excel workbook or another ZIP archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Excel workbook of the old format'],
  ['%PDF', 'a PDF document'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u0089PNG', 'a picture'],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/**
 * The share of control codes that no text contains; excludes zero, which is common in 16-bit text.
 */
function controlShare(bytes: Uint8Array): number {
  const controls = bytes.filter((byte) => byte > 0 && byte < 32 && ![9, 10, 12, 13].includes(byte));
  return controls.length / Math.max(1, bytes.length);
}

/** Identifies a file that is not text by its first bytes; undefined for text. */
export function foreignBytes(head: Uint8Array): string | undefined {
  const known = signatures.find(([signature]) => startsWith(head, signature));
  if (known) return known[1];
  return controlShare(head) > 0.05 ? 'a binary file' : undefined;
}
