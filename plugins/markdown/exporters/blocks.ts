import type {ListItem, RootContent} from 'mdast';
import {blockTitles, notInSapsGuide, sourceLine} from '../../../src/domain/notes/blockTitles';
import {isSystemId} from '../../../src/domain/systems/systems';
import {onlyWith} from '../../../src/domain/symptoms/symptomWords';
import type {TopologyId} from '../../../src/domain/topology/topologies';
import {attribute} from '../../steps/jsx';
import {numbered, paragraph, quote, strong, type Blocks} from '../build';
import {isExported, type Element, type Exporter, type Place} from '../exporter';

const inside = ({children}: Element, place: Place) =>
  place.convert(children as RootContent[], place) as Blocks;

/** Quoted, so that one sees where it ends; the title tells it from SAP's own notes. */
const titled =
  (title: string): Exporter =>
  (element, place) => [quote([paragraph(strong(title)), ...inside(element, place)])];

export const expected = titled(blockTitles.expected);
export const ifFails = titled(blockTitles.ifFails);

/** What this guide adds, with its mark and source. */
export function fieldNoteOf(children: Blocks, source: string): Blocks {
  return [...children, paragraph(`(${notInSapsGuide}. ${sourceLine(source)})`)];
}

export const fieldNote: Exporter = (element, place) =>
  fieldNoteOf(inside(element, place), attribute(element, 'source') ?? '');

export const background: Exporter = (element, place) => [
  paragraph(strong(attribute(element, 'title') ?? '')),
  ...inside(element, place),
  paragraph(sourceLine(attribute(element, 'source') ?? '')),
];

/** A branch; where both are exported, one without a heading of its own says whose it is. */
export const onlyFor: Exporter = (element, place) => {
  const topology = attribute(element, 'topology') as TopologyId;
  if (!isExported(place, topology)) return [];
  const children = inside(element, place);
  if (place.topology || (children[0]?.type as string) === 'heading') return children;
  return [paragraph(strong(`${onlyWith(topology)}:`)), ...children];
};

export const step: Exporter = (element, place) => {
  const system = attribute(element, 'system') ?? '';
  const anchor = attribute(element, 'id');
  const data = {...(anchor && {anchor}), ...(isSystemId(system) && {system})};
  return [{type: 'listItem', spread: true, data, children: inside(element, place)}];
};

export const steps: Exporter = (element, place) => {
  const items = inside(element, place) as unknown as ListItem[];
  return [numbered(items, Number(attribute(element, 'start') ?? 1))];
};

/** Elements that only group: what they hold stands for itself. */
export const transparent: Exporter = (element, place) => inside(element, place);

/** The line that a folded part shows. */
export const summary: Exporter = ({children}) => [strong(children as Parameters<typeof strong>[0])];
