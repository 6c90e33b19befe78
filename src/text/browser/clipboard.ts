/** The texts for the clipboard: plain text, and for rich text also HTML. */
export interface ClipboardTexts {
  readonly plain: string;
  readonly html?: string;
}

function itemOf({plain, html}: ClipboardTexts): ClipboardItem {
  const blob = (type: string, text: string) => ({[type]: new Blob([text], {type})});
  return new ClipboardItem({
    ...blob('text/plain', plain),
    ...(html === undefined ? {} : blob('text/html', html)),
  });
}

/**
 * Copies like a key press, because browsers have no clipboard API over plain http, as in an
 * intranet. Some copy only if something is selected, so the caller passes a field with a selection.
 */
function copyBySelection({plain, html}: ClipboardTexts, field: HTMLTextAreaElement): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    answered = event.clipboardData !== null;
  };
  field.focus();
  field.select();
  window.addEventListener('copy', answer, {capture: true});
  try {
    return document.execCommand('copy') && answered;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', answer, {capture: true});
  }
}

/**
 * Writes texts to the clipboard. If the browser refuses, returns false and leaves the field
 * selected.
 */
export async function writeTexts(
  texts: ClipboardTexts,
  field: HTMLTextAreaElement,
): Promise<boolean> {
  try {
    if (texts.html === undefined) await navigator.clipboard.writeText(texts.plain);
    else await navigator.clipboard.write([itemOf(texts)]);
    return true;
  } catch {
    return copyBySelection(texts, field);
  }
}
