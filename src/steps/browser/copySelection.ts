import {currentTopology} from '../../page/pageTopology';

/** Whether a selection contains several steps, so that it is a procedure and not a value. */
function spansSteps(selection: Selection): boolean {
  const touched = [...document.querySelectorAll('li[data-system]')].filter(
    (step) => step.getClientRects().length > 0 && selection.containsNode(step, true),
  );
  return touched.length > 1;
}

const mark = 'data-not-shown';

/** The selected markup without hidden parts and buttons. */
function shownMarkup(selection: Selection, line: string): string {
  const hidden = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getClientRects().length === 0,
  );
  for (const element of hidden) element.setAttribute(mark, '');
  const holder = document.createElement('div');
  const heading = document.createElement('p');
  heading.textContent = line;
  holder.append(heading, selection.getRangeAt(0).cloneContents());
  for (const element of hidden) element.removeAttribute(mark);
  for (const element of holder.querySelectorAll(`[${mark}],button`)) element.remove();
  return holder.innerHTML;
}

/**
 * Adds topology and source to a copy of several steps. Copies a value or a sentence unchanged,
 * because it goes into a field of an SAP system.
 */
export function listenToCopiedSteps(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const topology = currentTopology();
    if (!topology || !selection?.rangeCount || !spansSteps(selection)) return;
    const line = `${document.title}, for ${topology.replace('-', ' ')}: ${location.href}`;
    event.clipboardData?.setData('text/plain', `${line}\n\n${selection.toString()}`);
    event.clipboardData?.setData('text/html', shownMarkup(selection, line));
    event.preventDefault();
  });
}
