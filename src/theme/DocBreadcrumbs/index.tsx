/*
 * Leaves out a part of the theme that no page shows: the position in the setup plan replaces it
 * (PlanPosition). Its code would load on every page.
 */
export default function DocBreadcrumbs(): null {
  return null;
}
