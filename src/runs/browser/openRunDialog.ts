/** A section of the dialog “Your run” that a caller can open. */
export type RunSection = 'pick' | 'values' | 'progress' | 'copy' | 'share' | 'received' | 'unread';

/** The event that opens the dialog from anywhere on the page. */
export const openRunEvent = 'guide:open-run';

/** Opens the dialog “Your run”, at a section if one is named. */
export function openRunDialog(section?: RunSection): void {
  document.dispatchEvent(new CustomEvent(openRunEvent, {detail: {section}}));
}
