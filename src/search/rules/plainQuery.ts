/** Only the beginning of a longer text is searched: a pasted log must not block the dialog. */
const longestPasted = 8000;

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  '#39': "'",
  '#34': '"',
};

/** Elements whose text a page doesn't show. */
const invisibleElement = /^(?:style|script)\b/i;

/**
 * The visible text of a page: HTML and XML without tags. Other texts in angle brackets are
 * placeholders.
 */
function withoutTags(text: string): string {
  let skipping = false;
  const shown = text.split('<').map((piece, index) => {
    if (index === 0 || !/^[a-z/!?]/i.test(piece)) return index === 0 ? piece : `<${piece}`;
    const isEnd = piece.startsWith('/');
    if (invisibleElement.test(isEnd ? piece.slice(1) : piece)) skipping = !isEnd;
    const end = piece.indexOf('>');
    return skipping || end < 0 ? ' ' : ` ${piece.slice(end + 1)}`;
  });
  return shown.join('').replace(/&(#?\w{2,4});/g, (whole, name: string) => entities[name] ?? whole);
}

/** The JSON members that describe an error: code, status and message. */
const errorMember =
  /^(?:code|status(?:code)?|error(?:_description)?|title|message(?:text)?|value|text|details?)$/i;
const property = /"(\w+)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"?|(\d{3})\b)/g;

/** The JSON values that describe an error; empty if the text is not JSON. */
function errorTextInJson(text: string): string {
  if (!/[{[]/.test(text)) return '';
  const values: string[] = [];
  for (const [, name = '', words, status] of text.matchAll(property))
    if (errorMember.test(name)) values.push(words ?? status ?? '');
  return values
    .join(' ')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

/** The XML elements that describe an error; for an HTML page, its title and headings. */
const errorElement = /<(?:\w+:)?(code|message|title|h1|faultstring)\b[^<>]*>([^<]*)/gi;

function errorTextInXml(text: string): string {
  const values = [...text.matchAll(errorElement)].map(([, , words = '']) => words.trim());
  return values.filter(Boolean).join(' ');
}

/** The message without the JSON (also inside a text), XML, or page around it. */
function withoutCarrier(text: string): string {
  const errorText =
    errorTextInJson(text) || errorTextInJson(text.replaceAll('\\"', '"')) || errorTextInXml(text);
  return withoutTags(errorText || text);
}

/**
 * A message code of SAP Gateway in any notation: `/IWFND/MED 170`, `[IWFND/MED:170]`,
 * `/iwfnd/med170`.
 */
const messageCode = /\/?\b(iw(?:fnd|bep|cor))[\s/]+([a-z]\w*)(?:[\s/:.-]{1,3}(\d{3})\b)?/gi;

/** The text that SAP GUI puts before a code. */
const messageNumber = /\bmessage no\.\s/gi;

/** A code without its namespace, as people remember it: `CM_COS 064`. */
const bareCode = /\b(cm_\w+|med)[\s:-]{1,3}(\d{3})\b/gi;

function asCode(whole: string, namespace: string, name: string, number?: string): string {
  const own = number ?? /\d{3}$/.exec(name)?.[0];
  // A transaction, such as /IWFND/MAINT_SERVICE.
  if (!own) return whole;
  const messageClass = number ? name : name.slice(0, -3);
  return ` /${namespace}/${messageClass}/${own} `;
}

/** IDs, times, hosts and addresses, which differ in each message. */
const variableParts = [
  /\bhttps?:\/\/[^\s"'<>]+/gi,
  /\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+/g,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
  /\b(?=[a-f]*\d)[0-9a-f]{16,}\b/gi,
  /\b\d{4}-\d\d-\d\d(?:t\d\d:\d\d[\d:.]*z?)?\b/gi,
  /\b\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\b/g,
  /\b\d{8,}(?:\.\d+)?\b/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?\b/g,
  /\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?:\.[a-z]{2,12}|:\d{2,5})\b/gi,
];

/** The text before a status: `HTTP/1.1 502`, `HTTP status code 502`, `error 401`. */
const beforeStatus =
  /\b(?:(?:http(?:\/\d(?:\.\d)?)?|status|error|code):?\s+){1,4}(?=[1-5]\d\d\b)/gi;

/** A single quoted word inside a message is a variable or a name. */
const quotedWord = /(?<=\s)["'“‘]([\w/.:-]{1,60})["'”’]/g;

type IsName = (word: string) => boolean;

function withoutVariableParts(text: string, isName: IsName): string {
  let rest = text;
  for (const pattern of variableParts) rest = rest.replace(pattern, ' ');
  return rest
    .replace(quotedWord, (_, word: string) => (isName(word) ? word : ' '))
    .replace(beforeStatus, ' ');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The search words of a typed or pasted text: the fixed words and code of a message, without
 * surrounding JSON, XML or HTML, and without variable parts.
 * @param isName whether the guide knows a word as a name
 */
export function plainQuery(typed: string, isName: IsName = () => false): string {
  const words = withoutCarrier(typed.slice(0, longestPasted))
    .replace(messageNumber, ' ')
    .replace(messageCode, asCode)
    .replace(bareCode, '$1/$2');
  const fixedWords = tidy(withoutVariableParts(words, isName));
  return /[\p{L}\p{N}]/u.test(fixedWords) ? fixedWords : tidy(words);
}
