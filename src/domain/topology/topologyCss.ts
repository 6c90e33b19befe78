import {topologies, type TopologyId} from './topologies';

/** The class of a text that belongs to one topology where no attribute can stand (contents list). */
export function onlyForClass(id: TopologyId): string {
  return `only-${id}`;
}

const branch = (id: TopologyId) =>
  `:is([data-for-topology="${id}"],li:has(>a>.${onlyForClass(id)}))`;
const variant = (id: TopologyId) => `[data-of-topology="${id}"]`;

function hideOthers(chosen: TopologyId, root: string): string {
  const others = topologies.filter(({id}) => id !== chosen);
  const hidden = others.flatMap(({id}) => [`${root} ${branch(id)}`, `${root} ${variant(id)}`]);
  return `${[...hidden, `${root} [data-when-unchosen]`].join(',')}{display:none!important}`;
}

/**
 * The style sheet that shows one topology and hides the others, derived from the topology list.
 * - `data-for-topology`: a branch; with nothing chosen it is hidden on screen and printed.
 * - `data-of-topology`: a variant (a diagram); with nothing chosen all variants show.
 * - `data-when-unchosen`: shown only while nothing is chosen.
 * Without JavaScript `<html>` has no `data-topology` and the checked radio decides.
 */
export function topologyCss(): string {
  const rules = topologies.flatMap(({id}) => [
    hideOthers(id, `html[data-topology="${id}"]`),
    hideOthers(id, `html:not([data-topology]):has(input[name="topology"][value="${id}"]:checked)`),
  ]);
  const asking = topologies.map(({id}) => `html[data-topology="none"] ${branch(id)}`).join(',');
  return `${rules.join('')}@media screen{${asking}{display:none!important}}`;
}
