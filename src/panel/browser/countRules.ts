import {progressOf} from '../../runs/rules/progress';
import {stepsOf, type StepIndex, type StepPage} from '../../runs/rules/stepIndex';
import type {Run} from '../../runs/rules/run';
import {topicOfPath} from '../../topics/rules/topicOfPath';
import {topologyOfPath} from '../../branching/rules/parseTopology';
import type {TopologyId} from '../../facts/topologyIds';

const small = 'color:var(--guide-muted);font-size:var(--guide-small);white-space:nowrap';

function rulesOf(href: string, count: string, here: boolean): string {
  const link = `a:is([href="${href}"],[href^="${href}?"])`;
  const words = `"${count} done"`;
  return [
    // At the right end of the page's line in the sidebar, in the page and in the menu.
    `.menu__link${link.slice(1)}::after{content:"${count}" / ${words};margin-left:auto;padding-left:.5rem;${small}}`,
    // At the right end of the task's row in the setup plan.
    `article li:has(>h3>${link})::after{content:${words};position:absolute;top:.7rem;right:0;${small}}`,
    // After the position in the setup plan, on the page itself.
    here ? `article>p:first-of-type::after{content:" · " ${words};white-space:nowrap}` : '',
  ].join('\n');
}

/** Whether every landscape does the task of a page; others count once something is done. */
function alwaysApplies(path: string): boolean {
  const topic = topicOfPath(path);
  return topic?.planOrder !== undefined && !topic.optional;
}

/** Where the counts are shown. */
export interface CountPlace {
  readonly baseUrl: string;
  /** The path of the page that is shown, with the base URL. */
  readonly pathname: string;
  readonly topology: TopologyId | undefined;
}

/**
 * The style rules that show how many steps of each page are done. The theme draws the sidebar twice
 * and redraws it at any time; rules apply to every copy, move nothing and add no bytes to a page. A
 * page of one branch counts that branch, if it is the chosen one.
 */
export function countRules(index: StepIndex, run: Run, place: CountPlace): string {
  const rules = (page: StepPage) => {
    const branch = topologyOfPath(page.path);
    const topology = branch ?? place.topology;
    const {done, total} = progressOf(run.ticks, stepsOf(page, topology), topology);
    const href = place.baseUrl + page.path.slice(1);
    const counts = branch
      ? branch === place.topology
      : done > 0 || href === place.pathname || alwaysApplies(page.path);
    return total === 0 || !counts
      ? ''
      : rulesOf(href, `${done} of ${total}`, href === place.pathname);
  };
  return index.pages.map(rules).join('\n');
}
