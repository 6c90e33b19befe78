/*
 * Script at the end of each built page (plugins/finish writes it). When the page is idle, it
 * fetches the full style sheet, the print script and the app; it starts the app at the first sign
 * of the reader. The page is readable and usable without the app, and nothing competes with the
 * first view or delays reading.
 */
import {isShareFragment} from '../runs/rules/shareFragment';
import {runsKey} from '../runs/browser/runsKey';
import {readStorage} from '../page/safeStorage';

const {scripts = '', styles = '', print = ''} = document.currentScript?.dataset ?? {};
const signs = ['pointerdown', 'keydown'];
/** Events that a page also triggers while it opens; screen readers trigger no others. */
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

/** Adds an element, and retries once if it fails; the promise waits until it has loaded. */
function add(name: 'link' | 'script', attributes: Attributes, again = true): Promise<unknown> {
  return new Promise((done) => {
    const element = append(name, attributes);
    element.onload = done;
    element.onerror = () => done(again ? add(name, attributes, false) : showNotice());
  });
}

/**
 * Says that the page is incomplete, with inline styles, because the style sheet may be missing too.
 */
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

/** Scripts run in the order of their list, as with `defer`. */
const addScript = (src: string) => add('script', {src, async: false});

/** The style sheet first: the app needs it, or the page would shift. */
async function start(): Promise<void> {
  if (started) return;
  started = true;
  await Promise.all(list(styles).map((href) => add('link', {rel: 'stylesheet', href})));
  await Promise.all(list(scripts).map(addScript));
  // Some hosts answer a missing file with a page: as a script it loads, but does nothing.
  if (!('docusaurus' in window)) showNotice();
}

/**
 * Whether the app has something to show right away: a field, the reader's own work, a run in the
 * link.
 */
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
  // It applies to print at once; on the screen the first styles are enough.
  for (const href of list(styles)) append('link', {rel: 'stylesheet', href, media: 'print'});
  for (const href of list(scripts)) append('link', {rel: 'preload', href, as: 'script'});
  listen(signsWhenIdle);
}

/**
 * Controls that only the app handles properly: the search, and the link that skips the navigation.
 */
const answeredByApp = 'button,[data-search],[href^="#__docusaurus"]';

/** Delays the click until the app has started, so that none is lost. */
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

/** Docusaurus marks <html> once the page is hydrated. */
function isRunning(): boolean {
  return root.dataset.hasHydrated === 'true';
}

listen(signs);
// Docusaurus loads the files of the page itself, and doesn't handle failures.
addEventListener('unhandledrejection', () => isRunning() || showNotice());
addEventListener('click', keepClick, true);
// Safari has no requestIdleCallback; a busy machine may never be idle.
const soon: (call: () => void, options: object) => unknown =
  window.requestIdleCallback ?? setTimeout;
addEventListener('load', () => soon(whenIdle, {timeout: 3000}));
