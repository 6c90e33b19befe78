/** A button of a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** A message that the reader sees anywhere on the page. */
export interface PageNotice {
  /** A notice replaces the shown one with the same ID. */
  readonly id: string;
  readonly text: string;
  readonly actions?: readonly NoticeAction[];
  /** The label of the button that closes the notice; default “Close”. */
  readonly close?: string;
  readonly onClose?: () => void;
  /** Waits until a screen reader has finished its sentence. */
  readonly polite?: boolean;
}

/*
 * Notices at the bottom of the window. They use no React and no separate file, because they are
 * needed most if the rest of the app can't load. They are outside the part that React renders.
 */

/** IDs of the notices that the reader has closed and the code has not hidden since. */
const closed = new Set<string>();
/** The focused element before focus moved to a notice. */
let focusBefore: Element | null = null;

const shownRegion = () => document.querySelector<HTMLElement>('[data-notices]');
const shownNotice = (id: string) =>
  [...(shownRegion()?.children ?? [])].find((it) => (it as HTMLElement).dataset.notice === id);

/** Keeps the end of the page and the focused element clear of the notices. */
function keepClear(region: HTMLElement): void {
  const root = document.documentElement;
  root.toggleAttribute('data-notices-shown', region.hasChildNodes());
  root.style.setProperty('--notices-height', `${region.offsetHeight}px`);
  const {activeElement} = document;
  if (!activeElement || activeElement === document.body || region.contains(activeElement)) return;
  const focused = activeElement.getBoundingClientRect();
  const notices = region.getBoundingClientRect();
  if (focused.bottom > notices.top && focused.right > notices.left)
    activeElement.scrollIntoView({block: 'nearest'});
}

function makeRegion(): HTMLElement {
  const region = document.createElement('div');
  region.dataset.notices = '';
  region.addEventListener('focusin', ({relatedTarget}) => {
    if (!region.contains(relatedTarget as Node | null))
      focusBefore = relatedTarget as Element | null;
  });
  new ResizeObserver(() => keepClear(region)).observe(region);
  return region;
}

/** A modal dialog makes everything else inert, so the notices move into it until it closes. */
function place(region: HTMLElement): void {
  const dialog = document.querySelector('dialog:modal');
  const parent = dialog ?? document.body;
  if (region.parentNode !== parent) parent.append(region);
  dialog?.addEventListener('close', () => document.body.append(region), {
    capture: true,
    once: true,
  });
}

function remove(notice: Element): void {
  const hadFocus = notice.contains(document.activeElement);
  notice.remove();
  if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({preventScroll: true});
}

function makeButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--secondary button--sm';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}

function makeNotice({id, text, actions = [], close, onClose, polite}: PageNotice): HTMLElement {
  const notice = document.createElement('div');
  notice.dataset.notice = id;
  const words = document.createElement('p');
  words.setAttribute('role', polite ? 'status' : 'alert');
  // Screen readers announce only text added to an existing region.
  setTimeout(() => (words.textContent = text));
  const closeButton = makeButton(close ?? 'Close', () => {
    closed.add(id);
    remove(notice);
    onClose?.();
  });
  notice.append(words, ...actions.map((it) => makeButton(it.label, it.onClick)), closeButton);
  return notice;
}

/**
 * Shows and announces a notice. If the reader closes it, it stays closed until `hidePageNotice` is
 * called.
 */
export function showPageNotice(notice: PageNotice): void {
  const {id, text} = notice;
  if (closed.has(id)) return;
  const before = shownNotice(id);
  if (before?.querySelector('p')?.textContent === text) return;
  const region = shownRegion() ?? makeRegion();
  place(region);
  if (before) remove(before);
  region.append(makeNotice(notice));
}

/** Hides a notice whose reason is gone; it may be shown again later. */
export function hidePageNotice(id: string): void {
  closed.delete(id);
  const notice = shownNotice(id);
  if (notice) remove(notice);
}
