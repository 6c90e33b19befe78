const writing = 'input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]';

/** Opens the search, like a click on its button in the navbar. */
export function openSearch(): void {
  document.querySelector<HTMLElement>('[data-search]')?.click();
}

/**
 * `/` outside fields, and Ctrl-K or ⌘-K anywhere, open the search, even before the app has loaded.
 */
export function listenToSearchKeys(): void {
  document.addEventListener('keydown', (event) => {
    const {key, ctrlKey, metaKey, altKey, target} = event;
    const command = ctrlKey || metaKey;
    const slash = key === '/' && !command && !altKey && !(target as Element).closest?.(writing);
    if (!slash && !(command && key === 'k')) return;
    event.preventDefault();
    // Another dialog is open and comes first.
    if (!document.querySelector('dialog[open]')) openSearch();
  });
}
