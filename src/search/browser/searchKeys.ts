const writing = 'input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]';

/** Opens the search, as a click on its place in the navbar does. */
export function openSearch(): void {
  document.querySelector<HTMLElement>('[data-search]')?.click();
}

/** `/` outside of fields, and Ctrl-K or ⌘-K anywhere, open the search, also before the app is there. */
export function listenToSearchKeys(): void {
  document.addEventListener('keydown', (event) => {
    const {key, ctrlKey, metaKey, altKey, target} = event;
    const command = ctrlKey || metaKey;
    const slash = key === '/' && !command && !altKey && !(target as Element).closest?.(writing);
    if (!slash && !(command && key === 'k')) return;
    event.preventDefault();
    // Another dialog has to be answered first.
    if (!document.querySelector('dialog[open]')) openSearch();
  });
}
