import type {TopologyId} from '../../domain/topology/topologyIds';
import {writeClipboard} from '../copyText';
import {announce} from '../fill';
import {linkHere} from './pageLinks';

/**
 * Copies the link to a step, or to the branch where no step is named. The button shows the outcome
 * and the page says it; where the browser refuses, it offers the link to be copied by hand.
 */
export async function copyLink(
  button: HTMLElement,
  where: {readonly step?: string; readonly topology?: TopologyId | undefined},
): Promise<void> {
  const link = linkHere(where);
  const copied = await writeClipboard(link);
  button.setAttribute('data-copied', copied ? 'yes' : 'no');
  announce(copied ? 'Link copied.' : `Could not copy. The link is ${link}`);
  if (!copied) prompt('The browser does not let the guide copy. Copy the link here:', link);
  setTimeout(() => {
    button.removeAttribute('data-copied');
  }, 2000);
}
