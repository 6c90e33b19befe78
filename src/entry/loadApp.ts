/*
 * Stands at the end of each built page (plugins/finish writes it there). Fetches the full style
 * sheet, what stamps a print, and the app when the page is idle, and starts the app at the first sign
 * of the reader: a page is read and operated without it, and nothing competes with the first view or
 * holds up the reading.
 */
import {isShareFragment} from '../runs/rules/shareFragment';
import {runsKey} from '../runs/browser/runsKey';
import {readStorage} from '../page/safeStorage';

const {scripts = '', styles = '', print = ''} = document.currentScript?.dataset ?? {};
const signs = ['pointerdown', 'keydown'];
/** Signs that a page also gives by itself while it opens; screen readers give no others. */
const signsWhenIdle = ['pointermove', 'scroll', 'focusin'];
const root = document.documentElement;
let started = false;
let notice: HTMLElement | undefined;

const list = (text: string) => text.split(' ').filter(Boolean);

type Attributes = Partial<Record<'rel' | 'href' | 'as' | 'media' | 'src', string>> & {
  async?: boolean;
};

function append(name: 'link' | 'script', attributes: Attributes): HTMLElement {
  const element = Object.assign(document.createElement(name), attributes);
  document.head.append(element);
  return element;
}

/** Adds what is needed, once more where it does not come; the promise waits until it has loaded. */
function add(name: 'link' | 'script', attributes: Attributes, again = true): Promise<unknown> {
  return new Promise((done) => {
    const element = append(name, attributes);
    element.onload = done;
    element.onerror = () => done(again ? add(name, attributes, false) : showNotice());
  });
}

/** Says that the page is not whole, with what is here: its styles may be missing, too. */
function showNotice(): void {
  const button = (textContent: string, onclick: () => void) =>
    Object.assign(document.createElement('button'), {textContent, onclick});
  if (!notice) {
    notice = Object.assign(document.createElement('div'), {
      role: 'alert',
      style: 'position:fixed;bottom:0;z-index:300;background:Canvas',
    });
    notice.append(
      'Part of this page could not be loaded. ',
      button('Reload', () => location.reload()),
      button('Close', () => notice?.remove()),
    );
  }
  document.body.append(notice);
}

/** Scripts come in the order of their list, as `defer` would have it. */
const addScript = (src: string) => add('script', {src, async: false});

/** The style sheet first: what the app draws needs it, or the page would shift. */
async function start(): Promise<void> {
  if (started) return;
  started = true;
  await Promise.all(list(styles).map((href) => add('link', {rel: 'stylesheet', href})));
  await Promise.all(list(scripts).map(addScript));
  // Some hosts answer for a missing file with a page: a script that loads, and does nothing.
  if (!('docusaurus' in window)) showNotice();
}

/** What the app has to show unasked: a field, the reader's own work, a run that the link brings. */
function hasWork(): boolean {
  return (
    document.querySelector('textarea') !== null ||
    readStorage(() => localStorage, runsKey) !== null ||
    isShareFragment(location.hash)
  );
}

function listen(types: readonly string[]): void {
  for (const type of types) addEventListener(type, start, {once: true, capture: true});
}

function whenIdle(): void {
  void addScript(print);
  if (started || hasWork()) return void start();
  // For paper it counts at once; on the screen the first styles will do.
  for (const href of list(styles)) append('link', {rel: 'stylesheet', href, media: 'print'});
  for (const href of list(scripts)) append('link', {rel: 'preload', href, as: 'script'});
  listen(signsWhenIdle);
}

/** What only the app answers as it should: the search, and the link that skips the navigation. */
const answeredByApp = 'button,[data-search],[href^="#__docusaurus"]';

/** The click waits for the app, so that none is lost. */
function keepClick(event: Event): void {
  const {target} = event;
  const button = target instanceof Element ? target.closest<HTMLElement>(answeredByApp) : null;
  if (!button || button.matches('[data-topology-action]') || isRunning()) return;
  if (notice) return showNotice();
  event.preventDefault();
  void start();
  const waiting = new MutationObserver(() => {
    if (!isRunning()) return;
    waiting.disconnect();
    setTimeout(() => button.click());
  });
  waiting.observe(root, {attributes: true});
}

/** Docusaurus says so on <html> once the page is hydrated. */
function isRunning(): boolean {
  return root.dataset.hasHydrated === 'true';
}

listen(signs);
// Docusaurus loads the files of the page itself, and answers for none that does not come.
addEventListener('unhandledrejection', () => isRunning() || showNotice());
addEventListener('click', keepClick, true);
// Safari has no requestIdleCallback; a busy machine may never be idle.
const soon: (call: () => void, options: object) => unknown =
  window.requestIdleCallback ?? setTimeout;
addEventListener('load', () => soon(whenIdle, {timeout: 3000}));
