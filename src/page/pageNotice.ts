/** A button of a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** What the page has to tell the reader, wherever they are on it. */
export interface PageNotice {
  /** A notice with the same ID takes the place of the one that is shown. */
  readonly id: string;
  readonly text: string;
  readonly actions?: readonly NoticeAction[];
  /** What the button says that closes the notice; “Close” unless given. */
  readonly close?: string;
  readonly onClose?: () => void;
  /** News that can wait until a screen reader has finished its sentence. */
  readonly polite?: boolean;
}

/*
 * Notices at the foot of the window, without React and without a file of their own: they are needed
 * most where the rest of the app cannot load. They stand outside of what React draws.
 */

/** What the reader has closed, until it is hidden by what showed it. */
const closed = new Set<string>();
/** Where the focus was before it came to a notice. */
let focusBefore: Element | null = null;

const shownRegion = () => document.querySelector<HTMLElement>('[data-notices]');
const shownNotice = (id: string) =>
  [...(shownRegion()?.children ?? [])].find((it) => (it as HTMLElement).dataset.notice === id);

/** The end of the page and the focused element stay clear of the notices. */
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

/** A modal dialog makes all around it inert, so the notices move into it until it closes. */
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
  // Screen readers announce what comes into a region that is already there.
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
 * Shows a notice and has it announced. Once the reader has closed it, it does not come again until
 * it was hidden.
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

/** Takes a notice away, as its reason is gone; from then on it may be shown again. */
export function hidePageNotice(id: string): void {
  closed.delete(id);
  const notice = shownNotice(id);
  if (notice) remove(notice);
}
