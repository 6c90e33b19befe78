/*
 * Leaves out a part of the theme that no page shows: the guide publishes no drafts.
 * Its code would load on every page.
 */
export default function ContentVisibility(): null {
  return null;
}
