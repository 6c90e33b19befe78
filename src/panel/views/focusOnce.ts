/** For `ref`: focuses an element once, when it appears. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
