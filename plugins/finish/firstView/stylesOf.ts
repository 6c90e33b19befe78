import type {Root} from 'hast';
import {find as findProperty, html} from 'property-information';
import {PurgeCSS, type ExtractorResultDetailed} from 'purgecss';
import {findAll} from '../../lib/html';
import {firstViewOnly} from './firstViewOnly';

/** Attributes that scripts set after the build: keep all rules with one of them. */
const setByScripts = [
  'data-theme',
  'data-theme-choice',
  'data-topology',
  'data-topology-differs',
  'data-topology-unknown',
  'data-topology-asked',
  'data-ticket',
  'data-ticket-invalid',
  'data-step-problem',
  'data-opened',
  'data-copy',
  'open',
];

/** The tags, classes, IDs and attributes of a page, which selectors can match. */
function partsOf(tree: Root): ExtractorResultDetailed {
  const tags = new Set<string>();
  const names = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const values = new Set<string>();
  for (const {tagName, properties} of findAll(tree, () => true)) {
    tags.add(tagName);
    for (const [property, value] of Object.entries(properties)) {
      const {attribute} = findProperty(html, property);
      const words = Array.isArray(value)
        ? value.map(String)
        : [value === true ? '' : String(value)];
      names.add(attribute);
      values.add(words.join(' '));
      if (attribute === 'class') for (const word of words) classes.add(word);
      if (attribute === 'id') ids.add(words.join(' '));
    }
  }
  return {
    attributes: {names: [...names], values: [...values]},
    classes: [...classes],
    ids: [...ids],
    tags: [...tags],
    undetermined: [],
  };
}

/**
 * The parts of a page that the style sheet mentions at all: pages with the same parts have the same
 * styles.
 */
function spokenOf(
  parts: ExtractorResultDetailed,
  words: ReadonlySet<string>,
): ExtractorResultDetailed {
  const known = (all: readonly string[] = []) =>
    all
      .filter((one) => one.split(/[^\w-]+/).every((word) => word === '' || words.has(word)))
      .sort();
  return {
    attributes: {
      names: known(parts.attributes?.names),
      values: known(parts.attributes?.values),
    },
    classes: known(parts.classes),
    ids: known(parts.ids),
    tags: known(parts.tags),
    undetermined: [],
  };
}

/** The words of a style sheet, and the parts of it that pages have needed so far. */
interface Sheet {
  readonly words: ReadonlySet<string>;
  readonly known: Map<string, Promise<string>>;
}

const sheets = new Map<string, Sheet>();

function sheetOf(css: string): Sheet {
  const sheet = sheets.get(css) ?? {words: new Set(css.match(/[\w-]+/g)), known: new Map()};
  sheets.set(css, sheet);
  return sheet;
}

async function purge(parts: ExtractorResultDetailed, css: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{raw: '', extension: 'html'}],
    css: [{raw: css}],
    defaultExtractor: () => parts,
    dynamicAttributes: setByScripts,
    keyframes: true,
  });
  return firstViewOnly(purged?.css ?? '');
}

/** The part of a style sheet that the first view of a page needs. */
export function stylesOf(tree: Root, css: string): Promise<string> {
  const {words, known} = sheetOf(css);
  const parts = spokenOf(partsOf(tree), words);
  const key = JSON.stringify(parts);
  const styles = known.get(key) ?? purge(parts, css);
  known.set(key, styles);
  return styles;
}
