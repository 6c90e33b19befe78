import {announce} from '../../page/fill';

/**
 * Copies the text of a value with one click or key press on the button after it. The button shows
 * and announces the outcome, including a refusal by the browser.
 */
export function listenToCopyButtons(): void {
  document.addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copyBefore(button);
  });
}

async function copyBefore(button: HTMLElement): Promise<void> {
  const text = button.previousElementSibling?.textContent ?? '';
  const copied = await writeClipboard(text);
  button.setAttribute('data-copy', copied ? 'copied' : 'failed');
  announce(copied ? `Copied ${text}` : `Could not copy ${text}`);
  setTimeout(() => button.setAttribute('data-copy', ''), 2000);
}

/** Writes text to the clipboard; false if the browser refuses. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
