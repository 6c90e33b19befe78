/*
 * The dependency arrows: which folder ("room") of src may import which. Ordered bottom-up; a room
 * may import only itself and the rooms in its line. `npm run lint` enforces the table
 * (.dependency-cruiser.mjs), ARCHITECTURE.md shows it, and tests/content/arrows.test.ts tries wrong
 * imports.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
export const rooms = {
  facts: [],
  page: ['facts'],
  ui: ['facts', 'page'],
  runs: ['facts', 'page', 'ui'],
  text: ['facts', 'page', 'ui', 'runs'],
  topics: ['facts', 'page', 'ui', 'runs'],
  branching: ['facts', 'page', 'ui', 'runs', 'text', 'topics'],
  steps: ['facts', 'page', 'ui', 'runs', 'branching'],
  requirements: ['facts', 'page', 'ui', 'runs', 'branching', 'steps'],
  destination: ['facts', 'page', 'ui', 'runs', 'text', 'branching'],
  'role-check': ['facts', 'page', 'ui', 'runs', 'text', 'branching', 'requirements'],
  search: ['facts', 'page', 'ui', 'runs', 'branching'],
  reference: ['facts', 'page', 'ui', 'topics', 'steps', 'requirements'],
  panel: ['facts', 'page', 'ui', 'runs', 'text', 'topics', 'branching', 'steps', 'destination'],
  tickets: ['facts', 'page', 'ui', 'runs', 'text', 'topics', 'branching', 'panel'],
  offline: ['facts', 'page', 'ui', 'runs', 'text', 'branching'],
};

/** The layers inside a room, bottom-up: each imports only itself and the ones before it. */
export const layers = ['rules', 'browser', 'views', 'mdx'];
