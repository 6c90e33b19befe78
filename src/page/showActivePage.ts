/**
 * Scrolls only the sidebar so that the current page's item is in view: a long sidebar would hide
 * it.
 */
export function showActivePage(): void {
  const item = document.querySelector<HTMLElement>('.menu [aria-current="page"]');
  const menu = item?.closest<HTMLElement>('.menu');
  if (!item || !menu) return;
  const {top, bottom} = item.getBoundingClientRect();
  const frame = menu.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    menu.scrollTop += top - frame.top - menu.clientHeight / 2;
}
