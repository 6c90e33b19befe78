import {toTopologyId, topologyOfPath} from '../rules/parseTopology';
import {resolveTopology, type ResolvedTopology} from '../rules/resolveTopology';
import {topologyIds, type TopologyId} from '../../facts/topologyIds';
import {
  dropFragment,
  linkParameter,
  pagePath,
  placeOfAddress,
  rewriteQuery,
} from '../../page/pageAddress';
import {currentTopology} from '../../page/pageTopology';
import {readStorage, writeStorage} from '../../page/safeStorage';
import {storedRunOfPage} from '../../runs/browser/ticketState';

const key = 'afc-guide.topology';
const tab = () => sessionStorage;
const stored = () => localStorage;
const root = () => document.documentElement;

/** This tab's choice if the browser can't store it: it lasts until the reader leaves the page. */
let remembered: TopologyId | null = null;

function rememberForTab(topology: TopologyId): void {
  remembered = topology;
  writeStorage(tab, key, topology);
}

/**
 * The branch that contains an element, by its ID. Before the body is parsed, the system prefix of a
 * step's ID determines it: `<meta name="branch-steps" content="one-system=combined-;…">`.
 */
function topologyOfAnchor(id: string | undefined): TopologyId | undefined {
  if (!id) return undefined;
  const element = document.getElementById(id);
  if (element)
    return toTopologyId(element.closest<HTMLElement>('[data-for-topology]')?.dataset.forTopology);
  const heading = topologyIds.find((topology) => id.startsWith(`${topology}-`));
  if (heading) return heading;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="branch-steps"]');
  const branches = (meta?.content ?? '').split(';').map((branch) => branch.split('='));
  return toTopologyId(
    branches.find(([, prefixes]) =>
      prefixes?.split(' ').some((prefix) => id.startsWith(prefix)),
    )?.[0],
  );
}

function setAttribute(name: string, value: string | undefined): void {
  if (value === undefined) root().removeAttribute(name);
  else root().setAttribute(name, value);
}

function show(resolved: ResolvedTopology): void {
  setAttribute('data-topology', resolved.topology ?? 'none');
  setAttribute('data-topology-unknown', resolved.unknown);
  setAttribute('data-topology-differs', resolved.differsFromStored ? '' : undefined);
  setAttribute('data-topology-asked', resolved.asksFor);
}

/** Reads address, tab and storage, and shows the resulting topology. */
export function applyTopology(): void {
  const resolved = resolveTopology({
    page: topologyOfPath(pagePath()),
    query: linkParameter('topology'),
    step: topologyOfAnchor(placeOfAddress()?.id),
    run: linkParameter('ticket') === undefined ? undefined : storedRunOfPage().run?.topology,
    tab: readStorage(tab, key) ?? remembered,
    stored: readStorage(stored, key),
  });
  show(resolved);
  if (resolved.topology) rememberForTab(resolved.topology);
  if (resolved.rewriteQuery) rewriteQuery({topology: resolved.topology});
}

/**
 * Stores the reader's own choice for this tab and later visits, and puts it into the address. False
 * if the browser does not store it for later visits.
 */
export function chooseTopology(topology: TopologyId): boolean {
  rememberForTab(topology);
  const kept = writeStorage(stored, key, topology);
  setAttribute('data-topology-unkept', kept ? undefined : '');
  const held = topologyOfAnchor(placeOfAddress()?.id);
  const elsewhere = held !== undefined && held !== topology;
  if (elsewhere && location.hash) dropFragment();
  rewriteQuery({topology, ...(elsewhere ? {step: undefined} : {})});
  show({topology, from: 'tab', rewriteQuery: false, differsFromStored: false});
  return kept;
}

/** Stores the topology that a link opened as the choice; false if it is not stored. */
export function keepTopology(): boolean {
  const topology = currentTopology();
  return topology !== undefined && chooseTopology(topology);
}

/** The stored choice, or undefined. */
export function storedTopology(): TopologyId | undefined {
  return toTopologyId(readStorage(stored, key));
}
