/*
 * Leaves out the theme's announcement bar: the guide has none, and its code would load anyway.
 */
export default function AnnouncementBar(): null {
  return null;
}
