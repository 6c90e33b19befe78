import type {CopyDocument, CopyFormat} from './copyDocument';
import {toHtml} from './html';
import {toJira} from './jira';
import {toMarkdown} from './markdown';
import {toPlainText} from './plain';

const writers: Readonly<Record<CopyFormat, (document: CopyDocument) => string>> = {
  markdown: toMarkdown,
  jira: toJira,
  plain: toPlainText,
  html: toHtml,
};

/** Writes a document in a format. Rich text on the clipboard is `html` and `plain` together. */
export function writeCopy(document: CopyDocument, format: CopyFormat): string {
  return writers[format](document);
}
