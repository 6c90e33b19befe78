import {PurgeCSS} from 'purgecss';
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
  'data-copy',
  'open',
];

/** Words of a page that can be part of a selector. */
const words = (html: string) => html.match(/[\w/-]+/g) ?? [];

/** The part of a style sheet that the first view of a page needs. */
export async function stylesOf(html: string, css: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{raw: html, extension: 'html'}],
    css: [{raw: css}],
    defaultExtractor: words,
    dynamicAttributes: setByScripts,
    keyframes: true,
  });
  return firstViewOnly(purged?.css ?? '', html);
}
