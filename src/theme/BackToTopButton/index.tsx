/*
 * Leaves out the theme's button: contents list and sidebar stay in view while one scrolls, and the
 * first view of every page would carry it.
 */
export default function BackToTopButton(): null {
  return null;
}
