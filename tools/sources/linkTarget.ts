/** The target of a link, in any form of its address. */
export type LinkTarget =
  | {readonly kind: 'topic'; readonly id: string}
  | {readonly kind: 'sap-note'; readonly id: string}
  | {readonly kind: 'help'; readonly id: string}
  | {readonly kind: 'web'; readonly id: string}
  | {readonly kind: 'unknown'; readonly id: string};

const topicFile = /(?:^|\/)[^/?#]*[-_]([0-9a-f]{7})\.md(?:[?#].*)?$/;
const noteAddress = /(?:\/notes\/|[?&]nnm=)0*(\d{5,})/;
const helpTopic = /\/(?:loio)?([0-9a-f]{32})\.html(?:[?#].*)?$/;

/**
 * The target of a link in SAP's text: a topic of the guide by the 7 digits of its file, an SAP Note
 * by its number, a page of SAP Help by its topic ID. Folder, viewer and version are form.
 */
export function linkTarget(url: string): LinkTarget {
  const topic = topicFile.exec(url)?.[1];
  if (topic) return {kind: 'topic', id: topic};
  const note = noteAddress.exec(url)?.[1];
  if (note) return {kind: 'sap-note', id: note};
  const help = helpTopic.exec(url)?.[1];
  if (help) return {kind: 'help', id: help.slice(0, 7)};
  if (/^(https?:|mailto:)/.test(url)) return {kind: 'web', id: url.replace(/[/?&]+$/, '')};
  return {kind: 'unknown', id: url};
}

/** A target as one word, for comparing. */
export function targetKey({kind, id}: LinkTarget): string {
  return kind === 'topic' ? id : `${kind}:${id}`;
}
