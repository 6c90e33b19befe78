/*
 * Stamps what is printed, and takes it all away again. A file of its own, which the loader fetches
 * when the page is idle: a print may be the first thing that a reader does, before the app is there.
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

/** Paper is white: the colors of the dark mode could not be read on it. */
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
  // A style element would need a place in the page's content security policy.
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
 * Says where the links to other pages of the guide lead: once in each part that may be left out on
 * paper, as a branch or a folded answer is, so that no mention depends on one that is not printed.
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
