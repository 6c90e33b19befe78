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

function append<Tag extends 'link' | 'script'>(
  tag: Tag,
  set: (element: HTMLElementTagNameMap[Tag]) => void,
): void {
  const element = document.createElement(tag);
  set(element);
  document.head.append(element);
}

function start(): void {
  if (started) return;
  started = true;
  for (const href of list(styles))
    append('link', (link) => {
      link.rel = 'stylesheet';
      link.href = href;
    });
  for (const src of list(scripts))
    append('script', (script) => {
      script.src = src;
      // In the order of the list, as `defer` would.
      script.async = false;
    });
}

/** A button that only the app answers: the click waits for it, so that none is lost. */
function keepClick({target}: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (!button || button.matches('[data-topology-action]') || isRunning()) return;
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
