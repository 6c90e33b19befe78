/**
 * Scrolls the sidebar, and only it, so that the item of the page is in view: a long sidebar would
 * otherwise hide where the reader is.
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
