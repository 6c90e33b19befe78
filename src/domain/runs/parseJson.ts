/** Parses JSON without throwing; gives nothing if the text is none. */
export function parseJson(text: string): {readonly content: unknown} | undefined {
  try {
    return {content: JSON.parse(text) as unknown};
  } catch {
    return undefined;
  }
}
