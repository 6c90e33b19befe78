/*
 * Stands at the end of each built page (plugins/firstView writes it there). Fetches the full style
 * sheet, what stamps a print, and the app when the page is idle, and starts the app at the first sign
 * of the reader: a page is read and operated without it, and nothing competes with the first view or
 * holds up the reading.
 */
import {runsKey} from './runs/runsKey';
import {readStorage} from './safeStorage';
import {trustedTypes} from './trustedTypes';

const {scripts = '', styles = '', print = ''} = document.currentScript?.dataset ?? {};
const signs = ['pointerdown', 'keydown'];
/** Signs that a page also gives by itself while it opens; screen readers give no others. */
const signsWhenIdle = ['pointermove', 'scroll', 'focusin'];
const root = document.documentElement;
let started = false;

const list = (text: string) => text.split(' ').filter(Boolean);

type Attributes = Partial<Record<'rel' | 'href' | 'as' | 'media', string>> & {
  src?: unknown;
  async?: boolean;
};

/** The build itself has named the scripts; the rules for all others come with the app. */
const policy = trustedTypes()?.createPolicy('loader', {createScriptURL: (address) => address});

/** Adds an element to the head; the promise waits until it has loaded, or has failed to. */
function add(name: 'link' | 'script', attributes: Attributes): Promise<unknown> {
  const element = Object.assign(document.createElement(name), attributes);
  document.head.append(element);
  return new Promise((done) => {
    element.onload = element.onerror = done;
  });
}

/** Scripts come in the order of their list, as `defer` would have it. */
const addScript = (src: string) =>
  add('script', {src: policy?.createScriptURL(src) ?? src, async: false});

/** The style sheet first: what the app draws needs it, or the page would shift. */
async function start(): Promise<void> {
  if (started) return;
  started = true;
  await Promise.all(list(styles).map((href) => add('link', {rel: 'stylesheet', href})));
  for (const src of list(scripts)) void addScript(src);
}

/** What the app has to show unasked: a field, the reader's own work, a run that the link brings. */
function hasWork(): boolean {
  return (
    document.querySelector('textarea') !== null ||
    readStorage(() => localStorage, runsKey) !== null ||
    location.hash.startsWith('#share=')
  );
}

function listen(types: readonly string[]): void {
  for (const type of types) addEventListener(type, start, {once: true, capture: true});
}

function whenIdle(): void {
  void addScript(print);
  if (started || hasWork()) return void start();
  // For paper it counts at once; on the screen the first styles will do.
  for (const href of list(styles)) void add('link', {rel: 'stylesheet', href, media: 'print'});
  for (const href of list(scripts)) void add('link', {rel: 'preload', href, as: 'script'});
  listen(signsWhenIdle);
}

/** What only the app answers as it should: the search, and the link that skips the navigation. */
const answeredByApp = 'button,[data-search],[href^="#__docusaurus"]';

/** The click waits for the app, so that none is lost. */
function keepClick(event: Event): void {
  const {target} = event;
  const button = target instanceof Element ? target.closest<HTMLElement>(answeredByApp) : null;
  if (!button || button.matches('[data-topology-action]') || isRunning()) return;
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
addEventListener('click', keepClick, true);
// Safari has no requestIdleCallback; a busy machine may never be idle.
const soon: (call: () => void, options: object) => unknown =
  window.requestIdleCallback ?? setTimeout;
addEventListener('load', () => soon(whenIdle, {timeout: 3000}));
