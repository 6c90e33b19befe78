import {trimCharacters, trimEndCharacters} from '../../runs/rules/trimCharacters';
import {helpTopics, type HelpTopic} from '../../facts/helpTopics';
import {unwrappedAddress} from './unwrappedAddress';

/** What a pasted text says as an address of SAP's documentation; undefined where it is none. */
export type HelpAddress =
  | {readonly kind: 'topic'; readonly topic: HelpTopic}
  /** It names a topic that this guide has no page for. */
  | {readonly kind: 'foreign-topic'}
  /** It can lead to a topic, but doesn't say to which. */
  | {readonly kind: 'nameless'};

/** Longer texts are no address: with the wrapping of a mail filter, they have some thousand characters. */
const longestAddress = 8000;
const fullIds = /[0-9a-f]{32}/g;
/** SAP's repository ends file names, old ones too, with the first seven digits of the topic ID. */
const shortId = /(?:^|[-_/])([0-9a-f]{7})(?:\.(?:md|html?))?$/;
const documentation = /(?:help\.sap\.com|github(?:usercontent)?\.com\/sap-docs)\//;
/** Mail filters whose links hold a key, not the address. */
const sealed = /^https?:\/\/(?:[\w-]+\.)*(?:mimecast(?:protect)?\.com|linkprotect\.\w+\.com)\/\S/i;

/** The path of an address, in small letters. */
function pathOf(address: string): string {
  const [path = ''] = trimCharacters(address, `<"'(`, `>"'),.`).split(/[?#&]/, 1);
  return trimEndCharacters(path, `/.,)>"'`).toLowerCase();
}

/** Words as SAP writes them in addresses: without articles, and S/4HANA as one word. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !/^(?:a|an|the)$/.test(word));
}

/** Words that may be cut differently (`s4hana`, `s-4hana`) are compared without what is between them. */
const keyOf = (text: string) => wordsOf(text).join('');

/** Short titles, such as *Logging*, are topics of many products. */
const tellingWords = 4;

function byTitle(path: string): HelpTopic | undefined {
  const name = (path.split('/').at(-1) ?? '').replace(/\.html?$/, '');
  const isOwn = /financial.closing/.test(path) || wordsOf(name).length >= tellingWords;
  if (!isOwn) return undefined;
  const key = keyOf(name);
  return helpTopics.find(({title, formerTitles = []}) =>
    [title, ...formerTitles].some((one) => keyOf(one) === key),
  );
}

/** The topic whose ID the text holds. The ID of the whole guide can come first, and a passage of the topic last. */
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

/** Whether an address of SAP's documentation names a topic: it has an ID or words of its own behind the guide. */
function namesTopic(address: string): boolean {
  const path = pathOf(address);
  if (!path.includes('help.sap.com/')) return shortId.test(path);
  const [, ...parts] = path.slice(path.indexOf('help.sap.com/')).split('/');
  const name = parts.at(-1) ?? '';
  if (/[0-9a-f]{32}/.test(name) || /[?&]topic=\w/.test(address)) return true;
  return parts[0] === 'docs' && parts.length > 3;
}

/**
 * Reads what was pasted: an address on SAP Help in any of its forms, a file of SAP's repository
 * (old names too, as page, raw text or name alone), or a topic ID of 32 or of its first 7 digits;
 * also as mail filters, Markdown and chats wrap it.
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

/** The topic that a pasted text names; undefined where this guide has no page for it. */
export function topicOfAddress(pasted: string): HelpTopic | undefined {
  const read = readHelpAddress(pasted);
  return read?.kind === 'topic' ? read.topic : undefined;
}
