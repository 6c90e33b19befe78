/** For `ref`: moves focus to an element when it appears, and not again while it stays. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
