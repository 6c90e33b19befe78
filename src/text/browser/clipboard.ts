/** What goes on the clipboard: plain text, and for rich text also HTML. */
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
 * Copies as a key press would: browsers have no clipboard API on plain http, as in an intranet.
 * Some copy only when something is selected, so the caller names a field with a selection.
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

/** Puts texts on the clipboard; false where the browser refuses. Then the field is selected. */
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
