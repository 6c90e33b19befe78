import type {Element, ElementContent} from 'hast';
import {onlyWith} from '../../../src/reference/rules/symptomWords';
import type {TopologyId} from '../../../src/facts/topologies';
import {classesOf, element, findAll, isElement, named, text, textOf} from '../../lib/html';
import {plainTable} from './plainTable';

/** A position in a page. */
export interface Place {
  /** The exported topology; undefined: both. */
  readonly topology: TopologyId | undefined;
  readonly inItem: boolean;
  readonly inCell: boolean;
  /** Depth of the last heading; updated while the page is read. */
  readonly last: {depth: number};
}

const controls = new Set(
  'button input select textarea dialog nav noscript script style template'.split(' '),
);

/** Whether an element is left out; README.md lists the attributes. */
function staysBehind({tagName, properties}: Element, topology: TopologyId | undefined): boolean {
  if (controls.has(tagName) || 'dataNoExport' in properties) return true;
  // Other drawings have their words beside them.
  if (tagName === 'svg') return properties.role !== 'group';
  if (!topology) return false;
  const own = properties.dataForTopology ?? properties.dataOfTopology ?? properties.dataOption;
  return 'dataWhenUnchosen' in properties || (own !== undefined && own !== topology);
}

const title = (children: ElementContent[]) => element('p', [element('strong', children)]);

/** A heading below the last one. */
function below(place: Place, children: ElementContent[], id: unknown): Element {
  const depth = Math.min(place.last.depth + 1, 6);
  return element(`h${depth}`, children, typeof id === 'string' ? {id} : {});
}

/** The definitions of each term; a term may share a `div` with its own. */
function termsOf(list: Element) {
  const parts = list.children
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'div'
        ? child.children.filter(isElement).map((part) => ({part, id: child.properties.id}))
        : [{part: child, id: child.properties.id}],
    );
  const terms: {term: Element; id: unknown; definitions: Element[]}[] = [];
  for (const {part, id} of parts)
    if (part.tagName === 'dt') terms.push({term: part, id, definitions: []});
    else terms.at(-1)?.definitions.push(part);
  return terms;
}

/** Facts inside a list become a nested list; elsewhere each term becomes a heading. */
function definitionList(list: Element, place: Place): ElementContent[] {
  const terms = termsOf(list);
  if (!place.inItem)
    return terms.flatMap(({term, id, definitions}) => [
      below(place, inside(term, place), id),
      ...definitions.flatMap((definition) => inside(definition, place)),
    ]);
  const items = (parts: Element[]) =>
    parts
      .filter((part) => !staysBehind(part, place.topology))
      .map((part) => element('li', inside(part, place)));
  return [
    element(
      'ul',
      terms.map(({term, definitions}) =>
        element('li', [title(inside(term, place)), element('ul', items(definitions))]),
      ),
    ),
  ];
}

/** A fold with an ID is a section; inside a list it is quoted, to show where it ends. */
function fold({children, properties}: Element, place: Place): ElementContent[] {
  const summary = children.filter(isElement).find(named('summary'));
  const rest = children.filter((child) => child !== summary).flatMap((it) => rebuilt(it, place));
  const words = summary ? inside(summary, place) : [];
  if ('dataRemark' in properties)
    return [element('p', [text('('), ...words, text('. '), ...rest, text(')')])];
  if (words.some((word) => isElement(word) && /^h\d$/.test(word.tagName)))
    return [...words, ...rest];
  if (place.inItem) return [element('blockquote', [title(words), ...rest])];
  return [properties.id ? below(place, words, properties.id) : title(words), ...rest];
}

/**
 * A drawing of parts: each group is an item, named by its first text; its other texts are nested
 * items.
 */
function drawing(svg: Element): Element {
  const groups = svg.children.filter(isElement).filter(named('g'));
  return element(
    'ol',
    groups.map((group) => {
      const [label = '', ...more] = findAll(group, named('text')).map(textOf);
      const list = element(
        'ul',
        more.map((words) => element('li', [text(words)])),
      );
      return element('li', [text(label), ...(more.length > 0 ? [list] : [])]);
    }),
  );
}

/** The first paragraph of a note is its title. */
function note({children, properties}: Element, place: Place): Element {
  const [first, ...rest] = children.filter((child) => isElement(child) || textOf(child).trim());
  const head = first && isElement(first) && first.tagName === 'p';
  return element(
    'blockquote',
    [
      ...(head ? [title(inside(first, place))] : []),
      ...(head ? rest : children).flatMap((child) => rebuilt(child, place)),
    ],
    properties.dataKind === undefined ? {} : {dataKind: properties.dataKind},
  );
}

/** A branch; if all are exported, one without its own heading names its topology. */
function branch(div: Element, place: Place): ElementContent[] {
  const children = inside(div, place);
  const first = children.find(isElement);
  if (place.topology || !first || /^h\d$/.test(first.tagName)) return children;
  return [title([text(`${onlyWith(div.properties.dataForTopology as TopologyId)}:`)]), ...children];
}

const holdsLabels = ({children}: Element) => children.filter(isElement).some(named('label'));

type Rule = (element: Element, place: Place) => ElementContent[];

function heading(own: Element, place: Place): ElementContent[] {
  // Markdown has no headings in lists.
  if (place.inItem) return [title(inside(own, place))];
  place.last.depth = Number(own.tagName.slice(1));
  return [{...own, children: inside(own, place)}];
}

/** For a link with several lines, only the first becomes the link. */
function link(own: Element, place: Place): ElementContent[] {
  // The mark that copies the link of a heading.
  if (classesOf(own).includes('hash-link')) return [];
  const children = inside(own, place);
  const end = children.findIndex((child) => isElement(child) && child.tagName === 'br');
  if (end < 0) return [{...own, children}];
  return [{...own, children: children.slice(0, end)}, ...children.slice(end)];
}

const captionsFirst: Rule = ({children}, place) => {
  const captions = children.filter(isElement).filter(named('figcaption'));
  const rest = children.filter((child) => !captions.includes(child as Element));
  return [
    ...captions.map((caption) => title(inside(caption, place))),
    ...rest.flatMap((child) => rebuilt(child, place)),
  ];
};

/** Elements that Markdown doesn't have, or writes differently. */
const rules: Readonly<Record<string, Rule>> = {
  a: link,
  details: fold,
  div: (own, place) => {
    // The table turns it into a line.
    if (place.inCell) return [{...own, children: inside(own, place)}];
    if (own.properties.dataForTopology) return branch(own, place);
    return holdsLabels(own) ? [element('ul', inside(own, place))] : inside(own, place);
  },
  dl: definitionList,
  figure: captionsFirst,
  fieldset: inside,
  header: () => [],
  kbd: inside,
  label: (own, place) => [element('li', inside(own, place))],
  legend: (own, place) => [element('p', inside(own, place))],
  li: (own, place) => [{...own, children: inside(own, {...place, inItem: true})}],
  svg: (own) => [drawing(own)],
  table: (own, place) => {
    const caption = own.children.filter(isElement).find(named('caption'));
    return [
      ...(caption ? [title(inside(caption, place))] : []),
      plainTable(
        own,
        (part) => staysBehind(part, place.topology),
        (cell) => inside(cell, {...place, inCell: true}),
      ),
    ];
  },
  var: (own) => [element('code', [text(`‹${textOf(own)}›`)])],
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading])),
};

function rebuilt(node: ElementContent, place: Place): ElementContent[] {
  if (node.type === 'text') return [text(node.value)];
  if (!isElement(node) || staysBehind(node, place.topology)) return [];
  if (node.properties.role === 'note') return [note(node, place)];
  const rule = rules[node.tagName];
  return rule ? rule(node, place) : [{...node, children: inside(node, place)}];
}

/** The content of an element; words in a row of chips get commas. */
function inside({children}: Element, place: Place): ElementContent[] {
  let chips = 0;
  return children.flatMap((child) => {
    const isChip = isElement(child) && 'dataChip' in child.properties;
    const words = rebuilt(child, place);
    return isChip && words.length > 0 && chips++ > 0 ? [text(', '), ...words] : words;
  });
}

/**
 * The exported content of a page, for one topology or for both, in elements that Markdown has: no
 * other branch, no controls, no folds. Does not change the input.
 */
export function forMarkdown(
  content: Element,
  topology: TopologyId | undefined,
): readonly ElementContent[] {
  return inside(content, {topology, inItem: false, inCell: false, last: {depth: 1}});
}
