import {topologyById} from '../../facts/topologies';
import {letterAnchor, type GuideIndex, type IndexEntry, type IndexPlace} from './guideIndex';

/** An element of the index, written into the page by the build and rendered by the app. */
export interface IndexNode {
  readonly name: 'a' | 'code' | 'dd' | 'dl' | 'dt' | 'h2' | 'div' | 'li' | 'nav' | 'small' | 'ul';
  readonly properties?: Readonly<Record<string, string>>;
  /** The target of a link: a site path, or an anchor of the page. */
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

/** A name, its kind, and its places. */
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

/** Every name in the guide from A to Z, with links to its places. */
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
