import fc from 'fast-check';

/** Texts that have broken readers of links, storage and files before. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror=hacked()>',
  '"><script>hacked()</script>',
  "';hacked();//",
  '</script><script>hacked()</script>',
  'javascript:hacked()',
  'data:text/html,<script>hacked()</script>',
  '//example.com',
  '\\\\example.com',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%',
  '%E0%A4%A',
  '%00',
  '%3Cscript%3E',
  '\u0000',
  '\u202Emetsys-eno',
  '\uFEFFone-system',
  '\uD800',
  'one-system\n',
  'ONE_SYSTEM',
  'one-system one-system',
  'one‐system',
  'null',
  'undefined',
  'NaN',
  '[]',
  '{}',
  '{"__proto__":{"polluted":1}}',
  '{"version":1e999,"runs":[]}',
  '{"version":1,"runs":[{"id":"a","name":"<b>","values":{"__proto__":"x"},"ticks":{}}]}',
  '[[[[[[[[[[',
  '${hacked()}',
  '{{hacked()}}',
  '=HYPERLINK("http://example.com")',
  'a'.repeat(5000),
  '(a+)+$'.repeat(50),
];

/** Words that the readers of the guide look for, so that hostile texts come near to valid ones. */
const known = [
  ...['one-system', 'separate-systems', 'hub', 'embedded', 'share=1.', 'topology=', 'step='],
  ...['combined-', 'gateway-create-user', 'FIN-1', 'any/', '@', '"version":1', '"runs":['],
  ...['AGR_NAME\tOBJECT\tAUTH\tFIELD\tLOW', '|', 'UST12', 'Type=HTTP', 'URL=http\\://', '20261122'],
];

/** Any text from a stranger: known attacks, near misses, JSON and plain noise. */
export const arbitraryHostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .array(fc.oneof(fc.constantFrom(...known, ...hostileTexts.slice(0, 24)), fc.string()), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 120}),
  fc.json({maxDepth: 3}),
);

/** The text without half characters, which no address can carry. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
