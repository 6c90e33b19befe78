/** Writes a text into the places that wait for it. Never markup: it may come from a link. */
export function fill(selector: string, text: string): void {
  for (const place of document.querySelectorAll(selector))
    if (place.textContent !== text) place.textContent = text;
}

/** Says a text once in the page's polite live region. */
export function announce(text: string): void {
  fill('[data-status="page"]', text);
}
