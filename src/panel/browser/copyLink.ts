import {writeClipboard} from '../../text/browser/copyText';
import {announce} from '../../page/fill';
import {branchOf, stepOf} from '../../steps/browser/stepOfElement';
import {linkHere} from '../../branching/browser/pageLinks';

/**
 * Copies the link to the step or the branch around a button. The button and a live region report
 * the outcome; if the browser refuses, a notice offers the link to copy by hand.
 */
export async function copyLink(button: HTMLElement): Promise<void> {
  const link = linkHere({step: stepOf(button), topology: branchOf(button)});
  const copied = await writeClipboard(link);
  button.setAttribute('data-copy-link', copied ? 'copied' : 'failed');
  announce(copied ? 'Link copied.' : 'Could not copy the link.');
  if (!copied) prompt('The browser does not let the guide copy. Copy the link here:', link);
  setTimeout(() => {
    button.setAttribute('data-copy-link', '');
  }, 2000);
}
