import {element, theOne} from '../../lib/html';
import type {Pass} from '../../lib/page';
import {pagePolicy} from './contentPolicy';
import {inlineOf} from './inlineOf';

/**
 * Writes into a page which scripts and styles it may use: those that are in it. The last pass. The
 * policy counts for what follows it, so it stands right behind the character set.
 */
export const policyPass: Pass = ({tree}) => {
  const head = theOne(tree, '<head>', ({tagName}) => tagName === 'head');
  const charset = theOne(
    head,
    '<meta charset>',
    ({tagName, properties}) => tagName === 'meta' && properties.charSet !== undefined,
  );
  const content = pagePolicy(inlineOf(tree));
  const meta = element('meta', [], {httpEquiv: ['Content-Security-Policy'], content});
  head.children.splice(head.children.indexOf(charset) + 1, 0, meta);
};
