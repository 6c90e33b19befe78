/*
 * Stamps printed pages, and removes the stamp afterwards. A separate file that the loader fetches
 * when the page is idle: readers may print before the app has started.
 */
import {footLine, footStyle, stampParts, type StampFacts} from '../rules/stamp';
import {sourceRevision} from '../../facts/topics';
import {topologyById} from '../../facts/topologies';
import {linkHere} from '../../branching/browser/pageLinks';
import {localDay} from '../../page/localDay';
import {siteFormOf} from '../../page/linkForm';
import {currentTicket} from '../../runs/browser/ticketState';
import {currentTopology} from '../../page/pageTopology';

const root = document.documentElement;
let undo: (() => void)[] = [];

function facts(): StampFacts {
  const topology = currentTopology();
  return {
    title: document.querySelector('h1')?.textContent ?? document.title,
    topology: topology && topologyById(topology).label,
    ticket: currentTicket(),
    guideVersion: guideVersion,
    source: sourceRevision,
    day: localDay(),
    address: linkHere(),
  };
}

/** Paper is white: dark-mode colors would be unreadable. */
function inLight(): void {
  const {theme} = root.dataset;
  if (theme !== 'dark') return;
  root.dataset.theme = 'light';
  undo.push(() => (root.dataset.theme = theme));
}

function stamp(): void {
  const known = facts();
  const line = document.createElement('p');
  line.className = 'print-stamp';
  line.textContent = stampParts(known).join(' · ');
  // A style element would need an entry in the page's content security policy.
  const foot = new CSSStyleSheet();
  foot.replaceSync(footStyle(footLine(known)));
  document.querySelector('article .markdown')?.before(line);
  document.adoptedStyleSheets.push(foot);
  undo.push(
    () => line.remove(),
    () => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(foot), 1),
  );
}

/**
 * Prints the targets of links to other pages of the guide: once in each part that may be missing on
 * paper, such as a branch or a folded answer, so that no link depends on a target that isn't
 * printed.
 */
function sayTargets(): void {
  const saidIn = new Map<Element | null, Set<string>>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.markdown a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const path = siteFormOf(href)?.match(/^\/[^?#]*/)?.[0];
    const part = link.closest('details,[data-for-topology]');
    const said = saidIn.get(part) ?? new Set();
    if (!path || said.has(path)) continue;
    saidIn.set(part, said);
    said.add(path);
    link.dataset.printed = path;
    undo.push(() => delete link.dataset.printed);
  }
}

function beforePrint(): void {
  afterPrint();
  inLight();
  stamp();
  sayTargets();
}

function afterPrint(): void {
  for (const step of undo.reverse()) step();
  undo = [];
}

addEventListener('beforeprint', beforePrint);
addEventListener('afterprint', afterPrint);
