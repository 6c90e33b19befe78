import {decoded} from '../../page/rules/decoded';
import {trimCharacters, trimEndCharacters} from '../../runs/rules/trimCharacters';
import {helpTopics, type HelpTopic} from '../../facts/helpTopics';

/** Longer texts are no address: SAP's have up to some hundred characters. They are not looked at. */
const longestAddress = 4000;
const fullIds = /[0-9a-f]{32}/g;
/** SAP's repository ends file names, old ones too, with the first seven digits of the topic ID. */
const shortId = /(?:^|[-_/])([0-9a-f]{7})(?:\.(?:md|html?))?$/;

/** The text without blanks, quotes and what comes after the path, in small letters. */
function pathOf(pasted: string): string {
  const address = trimCharacters(decoded(pasted).trim(), `<"'(`, `>"'),.`);
  const [path = ''] = address.split(/[?#]/, 1);
  return trimEndCharacters(path, '/').toLowerCase();
}

/** A title or the last part of an address as words, without articles, which SAP's addresses drop. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !/^(a|an|the)$/.test(word))
    .join('-');
}

function byTitle(path: string): HelpTopic | undefined {
  if (!path.includes('help.sap.com/')) return undefined;
  const slug = slugOf((path.split('/').at(-1) ?? '').replace(/\.html?$/, ''));
  return helpTopics.find(({title}) => slugOf(title) === slug);
}

/**
 * The topic that a reader means with what was pasted: an address on SAP Help in any of its forms,
 * a file of SAP's repository (old names too, as page, raw text or name alone), or a topic ID of 32
 * or of its first 7 digits. Undefined for all else, and for topics that this guide does not cover.
 */
export function topicOfAddress(pasted: string): HelpTopic | undefined {
  if (pasted.length > longestAddress) return undefined;
  const full = decoded(pasted).toLowerCase().match(fullIds);
  // The ID of the whole guide can come first, and a passage of the topic last.
  const byId = full?.flatMap((id) => helpTopics.find(({loio}) => loio === id) ?? []).at(-1);
  if (full) return byId;
  const path = pathOf(pasted);
  if (/\s/.test(path)) return undefined;
  const short = shortId.exec(path)?.[1];
  if (short) return helpTopics.find(({loio}) => loio.startsWith(short));
  return byTitle(path);
}

/** Whether a text is an address of SAP's documentation, or an ID of 32 digits, known or not. */
export function isHelpAddress(pasted: string): boolean {
  if (pasted.length > longestAddress) return false;
  const text = decoded(pasted).trim().toLowerCase();
  return (
    /^\S*(help\.sap\.com|github(usercontent)?\.com\/sap-docs)\//.test(text) ||
    /^[0-9a-f]{32}$/.test(text) ||
    /^\S+[-_][0-9a-f]{7}\.md$/.test(text)
  );
}
