import siteConfig from '@generated/docusaurus.config';
import {topicByKey} from '../../facts/findTopic';
import {topologyById, type TopologyId} from '../../facts/topologies';
import {topologyOfPath} from '../../branching/rules/parseTopology';
import {linkTo} from '../../branching/browser/pageLinks';
import {showTopology} from '../../branching/browser/topologyControls';
import {pagePath} from '../../page/pageAddress';
import {hidePageNotice, showPageNotice, type NoticeAction} from '../../page/pageNotice';
import {currentTopology} from '../../page/pageTopology';
import {setTopology} from '../../runs/rules/changeRuns';
import {selectedRun, type Run} from '../../runs/rules/run';
import {changeRun, getRuns} from '../../runs/browser/runsStore';

const id = 'topology-of-run';
const words = (topology: TopologyId) => topologyById(topology).inSentence;

/** Shows a topology on this page, or opens the page that belongs to it. */
function show(topology: TopologyId): void {
  if (topologyOfPath(pagePath()) === undefined) return showTopology(topology);
  location.assign(linkTo(siteConfig.baseUrl + topicByKey(topology).path.slice(1)));
}

function waysOut(name: string, own: TopologyId, shown: TopologyId): readonly NoticeAction[] {
  return [
    {label: `Show ${words(own)}`, onClick: () => show(own)},
    {
      label: `Change ${name} to ${words(shown)}`,
      onClick: () => void changeRun((state, run, now) => setTopology(state, run, shown, now)),
    },
  ];
}

/** Says that the page's run is for another topology than the page, and offers both. */
export function showTopologyConflict(): void {
  const run = selectedRun(getRuns());
  const shown = currentTopology();
  if (!run?.topology || run.deleted || !shown || run.topology === shown) return hidePageNotice(id);
  showPageNotice({
    id,
    text: `${run.name} is for ${words(run.topology)}, and this page shows ${words(shown)}.`,
    actions: waysOut(run.name, run.topology, shown),
    polite: true,
  });
}

/**
 * Says why a step of the other branch was not ticked, even if the reader closed the notice before.
 */
export function refuseTick({name, topology}: Run, branch: TopologyId): void {
  if (!topology) return;
  hidePageNotice(id);
  showPageNotice({
    id,
    text: `Not ticked: this step is for ${words(branch)}, and ${name} is for ${words(topology)}.`,
    actions: waysOut(name, topology, branch),
  });
}
