/** Parses JSON without throwing; undefined if the text isn't JSON. */
export function parseJson(text: string): {readonly content: unknown} | undefined {
  try {
    return {content: JSON.parse(text) as unknown};
  } catch {
    return undefined;
  }
}

/** The documents in a text: one, or one for each line; undefined if the text isn't JSON. */
export function jsonDocuments(text: string): readonly unknown[] | undefined {
  const whole = parseJson(text);
  if (whole) return [whole.content];
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const documents = lines.flatMap((line) => parseJson(line) ?? []);
  if (lines.length < 2 || documents.length < lines.length) return undefined;
  return documents.map(({content}) => content);
}

/** Whether parsed JSON is an object with named members. */
export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** An own member of an object; inherited members don't count as content. */
export function member(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
