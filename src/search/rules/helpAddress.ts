import {trimCharacters, trimEndCharacters} from '../../runs/rules/trimCharacters';
import {helpTopics, type HelpTopic} from '../../facts/helpTopics';
import {unwrappedAddress} from './unwrappedAddress';

/** What an address of SAP's documentation refers to; undefined if a text is not such an address. */
export type HelpAddress =
  | {readonly kind: 'topic'; readonly topic: HelpTopic}
  /** It names a topic without a page in this guide. */
  | {readonly kind: 'foreign-topic'}
  /** It may lead to a topic, but doesn't say which. */
  | {readonly kind: 'nameless'};

/**
 * Longer texts are not addresses; even wrapped by a mail filter, an address has some thousand
 * characters.
 */
const longestAddress = 8000;
const fullIds = /[0-9a-f]{32}/g;
/**
 * File names in SAP's repository, including old ones, end with the first seven digits of the topic
 * ID.
 */
const shortId = /(?:^|[-_/])([0-9a-f]{7})(?:\.(?:md|html?))?$/;
const documentation = /(?:help\.sap\.com|github(?:usercontent)?\.com\/sap-docs)\//;
/** Mail filters whose links contain a key instead of the address. */
const sealed = /^https?:\/\/(?:[\w-]+\.)*(?:mimecast(?:protect)?\.com|linkprotect\.\w+\.com)\/\S/i;

/** The path of an address, in lower case. */
function pathOf(address: string): string {
  const [path = ''] = trimCharacters(address, `<"'(`, `>"'),.`).split(/[?#&]/, 1);
  return trimEndCharacters(path, `/.,)>"'`).toLowerCase();
}

/** The words of an address as SAP writes them: without articles, and S/4HANA as one word. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !/^(?:a|an|the)$/.test(word));
}

/** The words joined, because they may be split differently (`s4hana`, `s-4hana`). */
const keyOf = (text: string) => wordsOf(text).join('');

/** Shorter titles, such as *Logging*, occur in many products. */
const minTitleWords = 4;

function byTitle(path: string): HelpTopic | undefined {
  const name = (path.split('/').at(-1) ?? '').replace(/\.html?$/, '');
  const isOwn = /financial.closing/.test(path) || wordsOf(name).length >= minTitleWords;
  if (!isOwn) return undefined;
  const key = keyOf(name);
  return helpTopics.find(({title, formerTitles = []}) =>
    [title, ...formerTitles].some((one) => keyOf(one) === key),
  );
}

/** The topic whose full ID is in the text. The guide's ID can come first, and a passage ID last. */
function byFullId(text: string): HelpTopic | undefined {
  return [...text.toLowerCase().matchAll(fullIds)]
    .flatMap(([id]) => helpTopics.find(({loio}) => loio === id) ?? [])
    .at(-1);
}

function byPath(address: string): HelpTopic | undefined {
  const path = pathOf(address);
  if (/\s/.test(path)) return undefined;
  const short = shortId.exec(path)?.[1];
  if (short) return helpTopics.find(({loio}) => loio.startsWith(short));
  return path.includes('help.sap.com/') ? byTitle(path) : undefined;
}

/**
 * Whether an address of SAP's documentation names a topic: by an ID, or by words after the guide.
 */
function namesTopic(address: string): boolean {
  const path = pathOf(address);
  if (!path.includes('help.sap.com/')) return shortId.test(path);
  const [, ...parts] = path.slice(path.indexOf('help.sap.com/')).split('/');
  const name = parts.at(-1) ?? '';
  if (/[0-9a-f]{32}/.test(name) || /[?&]topic=\w/.test(address)) return true;
  return parts[0] === 'docs' && parts.length > 3;
}

/**
 * Reads a pasted reference to SAP Help: an address in any form, a file in SAP's repository (with
 * its current or old name, as page, raw text or name alone), or a topic ID with 32 or its first 7
 * digits. Also reads addresses wrapped by mail filters, Markdown and chats.
 */
export function readHelpAddress(pasted: string): HelpAddress | undefined {
  if (pasted.length > longestAddress) return undefined;
  const address = unwrappedAddress(pasted);
  const isDocumentation = !/\s/.test(address) && documentation.test(address.toLowerCase());
  const topic = byFullId(address) ?? byPath(address);
  if (topic) return {kind: 'topic', topic};
  if (isDocumentation) return {kind: namesTopic(address) ? 'foreign-topic' : 'nameless'};
  if (/^\S+[-_][0-9a-f]{7}\.md$/i.test(address)) return {kind: 'foreign-topic'};
  return sealed.test(address) ? {kind: 'nameless'} : undefined;
}

/** The topic that a pasted text names; undefined if this guide has no page for it. */
export function topicOfAddress(pasted: string): HelpTopic | undefined {
  const read = readHelpAddress(pasted);
  return read?.kind === 'topic' ? read.topic : undefined;
}
