import type {Element} from 'hast';
import {findAll, named, text, theOne} from '../lib/html';
import type {BuiltPage, Pass} from '../lib/page';

/** Opens the address that the page names, with the query and the fragment of the link. */
const script =
  'location.replace(document.querySelector("[rel=canonical]").href+location.search+location.hash)';

const isRefresh = ({tagName, properties: {httpEquiv}}: Element) =>
  tagName === 'meta' && String(httpEquiv) === 'refresh';

/** Whether a page is one of Docusaurus' redirects. */
export function leadsOn({tree}: BuiltPage): boolean {
  return findAll(tree, isRefresh).length > 0;
}

/**
 * Replaces the script of a Docusaurus redirect page, which names its own target, with one script
 * for all: the policy of the pages lists scripts by their hash.
 */
export const leadOn: Pass = ({tree}) => {
  theOne(
    tree,
    'target of a redirect',
    ({tagName, properties: {rel, href}}) =>
      tagName === 'link' && String(rel) === 'canonical' && Boolean(href),
  );
  theOne(tree, 'script of a redirect', named('script')).children = [text(script)];
};
