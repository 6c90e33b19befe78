import {planTopics} from '../../facts/findTopic';
import {topologyById} from '../../facts/topologies';
import type {TopologyId} from '../../facts/topologyIds';
import type {Topic} from '../../facts/topics';
import {progressOf, type Progress} from '../../runs/rules/progress';
import type {Run} from '../../runs/rules/run';
import {stepsOf, type StepIndex} from '../../runs/rules/stepIndex';
import {isSameTicket} from '../../runs/rules/ticketId';
import {doneAt, mergeTicks, type Ticks} from '../../runs/rules/ticks';
import type {Landscape} from './choices';
import {isPrefix, ticketsOf} from './ticketOf';

/** The progress of a task in a landscape. */
export interface TaskStanding extends Progress {
  /** When the last step was completed; ISO 8601. */
  readonly last?: string;
}

/** The progress of a landscape. */
export interface Standing {
  readonly name: string;
  readonly tickets: readonly string[];
  /** Whether any run covers the landscape. */
  readonly known: boolean;
  /** Why the counts need a second look, as a sentence. */
  readonly remark?: string;
  /** One for each chosen task. */
  readonly tasks: readonly TaskStanding[];
}

/** Runs that belong to one landscape: one for each administrator or task. */
interface Group {
  readonly name: string;
  readonly tickets: readonly string[];
  readonly runs: readonly Run[];
}

function belongs(run: Run, {name, ticket}: Landscape): boolean {
  const {ticket: own} = run;
  if (own !== undefined) return ticketsOf(ticket, planTopics()).some((id) => isSameTicket(id, own));
  return ticket.trim() === '' && run.name.toLowerCase() === name.trim().toLowerCase();
}

/** The ticket of a landscape as displayed: its ID, or the prefix of its IDs. */
function ticketsShown({ticket}: Landscape): readonly string[] {
  const shown = ticket.trim();
  if (shown === '') return [];
  return [isPrefix(shown) ? `${shown}…` : shown];
}

/** The landscapes of the page first, then runs with other tickets. */
function groupsOf(landscapes: readonly Landscape[], runs: readonly Run[]): readonly Group[] {
  const own = landscapes.map((landscape) => ({
    name: landscape.name,
    tickets: ticketsShown(landscape),
    runs: runs.filter((run) => belongs(run, landscape)),
  }));
  const others: {name: string; tickets: string[]; runs: Run[]}[] = [];
  for (const run of runs.filter((it) => !own.some((group) => group.runs.includes(it)))) {
    const same = others.find(({tickets: [ticket], runs: [first]}) =>
      ticket === undefined || run.ticket === undefined
        ? first?.id === run.id
        : isSameTicket(ticket, run.ticket),
    );
    if (same) same.runs.push(run);
    else others.push({name: run.name, tickets: run.ticket ? [run.ticket] : [], runs: [run]});
  }
  return [...own, ...others];
}

/** The topology that the runs agree on, or a remark if they don't. */
function topologyOf(
  runs: readonly Run[],
  chosen: TopologyId | undefined,
): {readonly topology: TopologyId | undefined; readonly remark?: string} {
  const named = [...new Set(runs.flatMap(({topology}) => topology ?? []))];
  const [topology = chosen] = named;
  if (named.length > 1)
    return {
      topology: chosen ?? topology,
      remark: 'Its runs have different topologies. Ask which one is right.',
    };
  return topology !== undefined && chosen !== undefined && topology !== chosen
    ? {topology, remark: `Its run is for ${topologyById(topology).inSentence}. Check the topology.`}
    : {topology};
}

function taskStanding(
  {path}: Topic,
  ticks: Ticks,
  topology: TopologyId | undefined,
  {pages}: StepIndex,
): TaskStanding {
  const page = pages.find((it) => it.path === path);
  const steps = page ? stepsOf(page, topology) : [];
  const last = steps
    .flatMap((id) => doneAt(ticks, id, topology) ?? [])
    .sort()
    .at(-1);
  return {...progressOf(ticks, steps, topology), ...(last === undefined ? {} : {last})};
}

/**
 * The progress of each landscape in each task. Combines the ticks of all its runs and uses the
 * latest for each step: the Cloud Connector and SAP BTP administrators have separate runs.
 */
export function standings(
  landscapes: readonly Landscape[],
  tasks: readonly Topic[],
  runs: readonly Run[],
  {topology: chosen, index}: {topology: TopologyId | undefined; index: StepIndex},
): readonly Standing[] {
  return groupsOf(landscapes, runs).map(({name, tickets, runs: own}) => {
    const ticks = own.reduce<Ticks>((all, run) => mergeTicks(all, run.ticks), {});
    const {topology, remark} = topologyOf(own, chosen);
    return {
      name,
      tickets,
      known: own.length > 0,
      ...(remark === undefined ? {} : {remark}),
      tasks: tasks.map((task) => taskStanding(task, ticks, topology, index)),
    };
  });
}
