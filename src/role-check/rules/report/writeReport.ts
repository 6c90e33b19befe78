import {writeCopy} from '../../../text/rules/formats';
import type {RoleCheckAnswer} from '../evaluate/answer';
import {reportDocument, type ReportOptions} from './reportDocument';

/** The formats of a report. */
export type ReportFormat = 'text' | 'json' | 'markdown' | 'jira';

/** All formats, in the order of the menu. */
export const reportFormats: readonly ReportFormat[] = ['text', 'json', 'markdown', 'jira'];

/** Writes an answer in a format; JSON is the answer itself. */
export function writeReport(
  answer: RoleCheckAnswer,
  format: ReportFormat,
  options: ReportOptions = {},
): string {
  if (format === 'json') return `${JSON.stringify(answer, undefined, 2)}\n`;
  return writeCopy(reportDocument(answer, options), format === 'text' ? 'plain' : format);
}
