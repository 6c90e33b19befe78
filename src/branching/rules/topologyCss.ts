import {topologies, type TopologyId} from '../../facts/topologies';

/**
 * The class of text that belongs to one topology, for places that can't have attributes (contents
 * list).
 */
export function onlyForClass(id: TopologyId): string {
  return `only-${id}`;
}

/**
 * Separate selectors instead of one `:is()`, which a browser tries on every element of the page.
 */
const branch = (id: TopologyId) => [
  `[data-for-topology="${id}"]`,
  `li:has(>a>.${onlyForClass(id)})`,
];
const hide = '{display:none!important}';

const rule = (root: string, targets: readonly string[]) =>
  `${targets.map((target) => `${root} ${target}`).join(',')}${hide}`;

function hideOthers(chosen: TopologyId, root: string): string {
  const others = topologies.filter(({id}) => id !== chosen);
  const hidden = others.flatMap(({id}) => [...branch(id), `[data-of-topology="${id}"]`]);
  return rule(root, [...hidden, '[data-when-unchosen]']);
}

/**
 * The style sheet that shows one topology and hides the others, derived from the topology list.
 * - `data-for-topology`: a branch; with nothing chosen it is hidden on screen and printed.
 * - `data-of-topology`: a variant (a diagram); with nothing chosen all variants show.
 * - `data-when-unchosen`: shown only while nothing is chosen.
 * Without JavaScript `<html>` has no `data-topology` and the checked radio decides.
 */
export function topologyCss(): string {
  const byScript = topologies.map(({id}) => hideOthers(id, `html[data-topology="${id}"]`));
  const byRadio = topologies.map(({id}) =>
    hideOthers(id, `html:has(input[name="topology"][value="${id}"]:checked)`),
  );
  const asking = topologies.flatMap(({id}) => branch(id));
  return [
    ...byScript,
    `@media (scripting:none){${byRadio.join('')}}`,
    `@media screen{${rule('html[data-topology="none"]', asking)}}`,
  ].join('');
}
