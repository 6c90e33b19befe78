import {PurgeCSS, type ExtractorResultDetailed} from 'purgecss';
import {firstViewOnly} from './firstViewOnly';

/** Attributes that scripts set after the build: no rule with one of them may be dropped. */
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
  'data-opening',
  'data-copy',
  'open',
];

const tag = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|[^\s">]+))?)*)/gi;
const attribute = /([\w:-]+)(?:=(?:"([^"]*)"|([^\s">]+)))?/g;

/** The tags, classes, IDs and attributes of a page: what its selectors can match. */
function partsOf(html: string): ExtractorResultDetailed {
  const tags = new Set<string>();
  const names = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const values = new Set<string>();
  for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
    tags.add(name.toLowerCase());
    for (const [, key = '', quoted, bare] of attributes.matchAll(attribute)) {
      const value = quoted ?? bare ?? '';
      names.add(key);
      values.add(value);
      if (key === 'class') for (const one of value.split(/\s+/)) classes.add(one);
      if (key === 'id') ids.add(value);
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

/** The part of a style sheet that the first view of a page needs. */
export async function stylesOf(html: string, css: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{raw: html, extension: 'html'}],
    css: [{raw: css}],
    defaultExtractor: partsOf,
    dynamicAttributes: setByScripts,
    keyframes: true,
  });
  return firstViewOnly(purged?.css ?? '', html);
}
