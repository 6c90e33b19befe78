import {topologyById} from '../../facts/topologies';
import {letterAnchor, type GuideIndex, type IndexEntry, type IndexPlace} from './guideIndex';

/** An element of the index: the build writes it into the page, and the app draws it. */
export interface IndexNode {
  readonly name: 'a' | 'code' | 'dd' | 'dl' | 'dt' | 'h2' | 'div' | 'li' | 'nav' | 'small' | 'ul';
  readonly properties?: Readonly<Record<string, string>>;
  /** Where a link leads: a site path, or an anchor of the page. */
  readonly to?: string;
  readonly children: readonly (IndexNode | string)[];
}

const node = (
  name: IndexNode['name'],
  children: IndexNode['children'],
  rest: Pick<IndexNode, 'properties' | 'to'> = {},
): IndexNode => ({name, children, ...rest});

const inText = new Set(['message', 'SAP Note']);

function placeItem({heading, to, topology}: IndexPlace): IndexNode {
  const which = topology ? [` (${topologyById(topology).inSentence})`] : [];
  return node('li', [node('a', [heading], {to}), ...which]);
}

/** A name, what it is, and where it stands. */
function entryOf({name, kind, pages}: IndexEntry): IndexNode {
  const shown = kind === 'message' ? `“${name}”` : name;
  return node('div', [
    node('dt', [inText.has(kind) ? shown : node('code', [shown]), ' ', node('small', [kind])]),
    node('dd', [
      node(
        'ul',
        pages.map(({title, places}) => node('li', [title, node('ul', places.map(placeItem))])),
      ),
    ]),
  ]);
}

/** Every name of the guide from A to Z, with links to the places where it stands. */
export function guideIndexTree(index: GuideIndex): readonly IndexNode[] {
  const letters = index.map(({letter}) =>
    node('li', [node('a', [letter], {to: `#${letterAnchor(letter)}`})]),
  );
  return [
    node('nav', [node('ul', letters)], {
      properties: {'aria-label': 'Letters', className: 'letters'},
    }),
    ...index.flatMap(({letter, entries}) => [
      node('h2', [letter], {properties: {id: letterAnchor(letter)}}),
      node('dl', entries.map(entryOf)),
    ]),
  ];
}
