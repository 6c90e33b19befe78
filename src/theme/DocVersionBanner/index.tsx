/*
 * Leaves out a part of the theme that no page shows: the guide has one version.
 * Its code would load on every page.
 */
export default function DocVersionBanner(): null {
  return null;
}
