import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {writeClipboard} from '../../text/browser/copyText';
import {announce} from '../../page/fill';
import {hidePageNotice, showPageNotice} from '../../page/pageNotice';

const attribute = 'data-topology-unkept';
const id = 'topology-unkept';

async function copyAddress(): Promise<void> {
  const copied = await writeClipboard(location.href);
  announce(copied ? 'Copied the address.' : 'Could not copy the address.');
}

/** The script in <head> makes the choice, and marks <html> if the browser does not store it. */
function update(): void {
  if (!document.documentElement.hasAttribute(attribute)) return hidePageNotice(id);
  showPageNotice({
    id,
    text: 'Your choice of the topology is not stored: the browser blocks storage for this site, or its storage is full. The address of this page carries it: bookmark or copy it.',
    actions: [{label: 'Copy the address', onClick: () => void copyAddress()}],
  });
}

/** Reports at once that a topology choice isn't stored (a Docusaurus client module). */
if (ExecutionEnvironment.canUseDOM) {
  update();
  new MutationObserver(update).observe(document.documentElement, {attributeFilter: [attribute]});
}
