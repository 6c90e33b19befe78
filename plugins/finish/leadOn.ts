import type {Element} from 'hast';
import {findAll, named, text, theOne} from '../lib/html';
import type {BuiltPage, Pass} from '../lib/page';

/** Goes where the page says that its content is, with the query and the fragment of the link. */
const script =
  'location.replace(document.querySelector("[rel=canonical]").href+location.search+location.hash)';

const isRefresh = ({tagName, properties: {httpEquiv}}: Element) =>
  tagName === 'meta' && String(httpEquiv) === 'refresh';

/** Whether a page is one of Docusaurus' redirects. */
export function leadsOn({tree}: BuiltPage): boolean {
  return findAll(tree, isRefresh).length > 0;
}

/**
 * A redirect page of Docusaurus, whose own script names the target, with the same script as all
 * others: the policy of the pages names scripts by their hash.
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
