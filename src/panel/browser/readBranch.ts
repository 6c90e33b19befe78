import siteConfig from '@generated/docusaurus.config';
import {pathBelow} from '../../page/rules/plainPath';
import type {BranchCopy} from '../rules/branchCopy';
import {topicOfPath} from '../../topics/rules/topicOfPath';
import {sourceRevision, type Topic} from '../../facts/topics';
import {topologyById} from '../../facts/topologies';
import {valuesFor} from '../../runs/rules/valuesFor';
import {pagePath} from '../../page/pageAddress';
import {linkHere} from '../../branching/browser/pageLinks';
import {readSections, type ReaderState} from './readSections';

/** The topic of the shown page, or undefined on other pages. */
export function topicHere(): Topic | undefined {
  return topicOfPath(pathBelow(siteConfig.baseUrl, pagePath()));
}

function isBranching(root: ParentNode): boolean {
  return root.querySelector('[data-for-topology]') !== null;
}

/**
 * Everything that a checklist or a record says about the shown page: only the chosen branch, with
 * the reader's values and ticks. Undefined if it has no steps to show.
 */
export function readBranch(reader: ReaderState, guideVersion: string): BranchCopy | undefined {
  const root = document.querySelector('article');
  const sections = root ? readSections(root, reader) : [];
  if (!root || sections.length === 0) return undefined;
  const {topology, ticket, doneBy, roleCheck, values} = reader;
  const topic = topicHere();
  // The title of a page of one branch already names its topology.
  const isNamed = topology !== undefined && isBranching(root) && !topic?.fixedTopology;
  return {
    title: topic?.title ?? root.querySelector('h1')?.textContent ?? document.title,
    ...(isNamed ? {branchLabel: topologyById(topology).label} : {}),
    ...(topology === undefined ? {} : {topology}),
    ...(ticket === undefined ? {} : {ticket}),
    ...(doneBy === undefined ? {} : {doneBy}),
    ...(roleCheck === undefined ? {} : {roleCheck}),
    pageUrl: linkHere({topology, ticket}),
    sections,
    values,
    listed: valuesFor(topology, topic?.key).flatMap(({name, label}) => {
      const text = values[name];
      return text === undefined ? [] : [{label, text}];
    }),
    guideVersion,
    source: {commit: sourceRevision.commit, date: sourceRevision.date},
  };
}
