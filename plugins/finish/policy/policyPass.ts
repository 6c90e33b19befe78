import {element, theOne} from '../../lib/html';
import type {Pass} from '../../lib/page';
import {pagePolicy} from './contentPolicy';
import {inlineOf} from './inlineOf';

/**
 * Writes the scripts and styles that a page may use into it: those that it contains. Must be the
 * last pass. The policy applies to what follows it, so it comes directly after the character set.
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
