/*
 * Stands at the end of each built page (plugins/firstView writes it there). Loads the full style
 * sheet and the app when the page is idle, or at the first sign that the reader wants something:
 * a page is read and operated without it, and nothing competes with the first view.
 */
const {scripts = '', styles = ''} = document.currentScript?.dataset ?? {};
const signs = ['pointerdown', 'keydown', 'touchstart', 'wheel'];
const root = document.documentElement;
let started = false;

const list = (text: string) => text.split(' ').filter(Boolean);

/** Loads a style sheet; goes on also where that fails. */
function loadStyle(href: string): Promise<unknown> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = done;
    document.head.append(link);
  });
}

function loadScript(src: string): void {
  const script = document.createElement('script');
  script.src = src;
  // In the order of the list, as `defer` would.
  script.async = false;
  document.head.append(script);
}

/** The style sheet first: what the app draws needs it, or the page would shift. */
async function start(): Promise<void> {
  if (started) return;
  started = true;
  // All is laid out from now on, so that the page can be scrolled to any place of it.
  root.removeAttribute('data-opening');
  await Promise.all(list(styles).map(loadStyle));
  list(scripts).forEach(loadScript);
}

/** What only the app answers as it should: the search, and the link that skips the navigation. */
const answeredByApp = 'button,[data-search],[href^="#__docusaurus"]';

/** The click waits for the app, so that none is lost. */
function keepClick(event: Event): void {
  const {target} = event;
  const button = target instanceof Element ? target.closest<HTMLElement>(answeredByApp) : null;
  if (!button || button.matches('[data-topology-action]') || isRunning()) return;
  event.preventDefault();
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

for (const sign of signs) addEventListener(sign, start, {once: true, passive: true, capture: true});
addEventListener('click', keepClick, {capture: true});
addEventListener('load', () => {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(start, {timeout: 4000});
  else setTimeout(start, 200);
});
