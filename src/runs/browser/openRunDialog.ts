/** A part of the dialog “Your run” that it can be opened at. */
export type RunSection = 'pick' | 'values' | 'progress' | 'copy' | 'share' | 'received' | 'unread';

/** The event that opens the dialog, from wherever on the page. */
export const openRunEvent = 'guide:open-run';

/** Opens the dialog “Your run”, at a section if one is named. */
export function openRunDialog(section?: RunSection): void {
  document.dispatchEvent(new CustomEvent(openRunEvent, {detail: {section}}));
}
