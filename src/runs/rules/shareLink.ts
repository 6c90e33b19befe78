import {fragmentOf} from '../../page/rules/linkWords';
import type {TopologyId} from '../../facts/topologies';
import {accept, refuse, type Checked} from './checked';
import type {Values} from '../../facts/valueDefinitions';
import {decodeBase64url, encodeBase64url} from './base64url';
import {checksum} from './checksum';
import {isObject, member, parseJson} from './parseJson';
import {noFindings, readTopology, readValues} from './readRun';
import {isShareFragment, shareParameter} from './shareFragment';

const version = '1';

/**
 * The maximum length of a fragment. Every value at its maximum length fits; a usual run has under a
 * thousand characters.
 */
export const maxShareLength = 24_000;

/**
 * The part of a run that a link carries. No server sees it, because browsers don't send fragments.
 */
export interface SharedRun {
  readonly topology?: TopologyId;
  readonly values: Values;
}

/** A shared run that was read, and what the link contains that this guide doesn't know. */
export interface ReceivedRun extends SharedRun {
  readonly notes: readonly string[];
}

/**
 * The fragment of a link that carries topology and values, without `#`: `share=<version>.<base64url
 * of JSON>.<CRC-32 of the middle part>`. Refuses fragments that are too long.
 */
export function writeShareFragment({topology, values}: SharedRun): Checked<string> {
  const payload = encodeBase64url(
    JSON.stringify({...(topology === undefined ? {} : {t: topology}), v: values}),
  );
  const fragment = `${shareParameter}${version}.${payload}.${checksum(payload)}`;
  return fragment.length <= maxShareLength
    ? accept(fragment)
    : refuse('The values are too long for a link.', 'Export the run as a file instead.');
}

const askAgain = 'Ask for the link again, or for the run as a file.';
const incomplete = refuse('The link is damaged or incomplete.', askAgain);

/**
 * Reads a fragment, with or without `#`. Returns undefined if it isn't a shared run, else its
 * content or what is wrong. Never throws, and changes nothing itself.
 */
export function readShareFragment(fragment: string): Checked<ReceivedRun> | undefined {
  if (!isShareFragment(fragment)) return undefined;
  // A sign-on service may append parameters after an &.
  const [text = ''] = fragmentOf(fragment).slice(shareParameter.length).split('&');
  if (text.length > maxShareLength) {
    return refuse('The link is too long to be one of this guide.', askAgain);
  }
  const [found = '', payload = '', sum = '', ...rest] = text.split('.');
  if (/^\d{1,4}$/.test(found) && found !== version) {
    return refuse(`The link has version ${found}; this guide reads version ${version}.`, askAgain);
  }
  if (found !== version || rest.length > 0 || checksum(payload) !== sum) return incomplete;
  const decoded = decodeBase64url(payload);
  const content = decoded === undefined ? undefined : parseJson(decoded)?.content;
  if (!isObject(content)) return incomplete;
  const findings = noFindings();
  const topology = readTopology(member(content, 't'), findings);
  const values = readValues(member(content, 'v'), findings);
  if (findings.damaged.length > 0) {
    return refuse(`The link cannot be used. ${findings.damaged[0]}`, askAgain);
  }
  return accept({...(topology === undefined ? {} : {topology}), values, notes: findings.unknown});
}
