/*
 * Leaves out the theme's button: contents list and sidebar stay in view while scrolling, and the
 * button would add code to the first view of every page.
 */
export default function BackToTopButton(): null {
  return null;
}
