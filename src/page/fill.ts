/** Writes text into the matching places. Never markup: it may come from a link. */
export function fill(selector: string, text: string): void {
  for (const place of document.querySelectorAll(selector))
    if (place.textContent !== text) place.textContent = text;
}

/** Announces text once in the page's polite live region. */
export function announce(text: string): void {
  fill('[data-status="page"]', text);
}
