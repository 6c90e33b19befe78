import {flatColumns, flatRows} from '../../src/requirements/rules/flatRows';
import {requirementChanges} from '../../src/facts/requirements/requirementChanges';
import {sourceRevision} from '../../src/facts/topics';
import type {Table} from '../../src/text/rules/csv';

/** Removes the marks for code and labels from a requirement text. */
function withoutMarks(text: string): string {
  return text.replaceAll(/`([^`]+)`/g, '$1').replaceAll(/\*([^*`]+)\*/g, '$1');
}

/** What users and roles need today, one row for each value and system. */
export function authorizationTable(): Table {
  return [flatColumns, ...flatRows().map((row) => flatColumns.map((column) => row[column]))];
}

/** Every change to the requirement, newest first. */
export function historyTable(): Table {
  const rows = [...requirementChanges]
    .reverse()
    .map(({date, commit, title, detail, systems, announcement}) => [
      date,
      withoutMarks(title),
      withoutMarks(detail),
      systems.join(', '),
      withoutMarks(announcement),
      commit,
      `${sourceRevision.repository}/commit/${commit}`,
    ]);
  return [
    ['Date', 'Change', 'Detail', 'Systems', 'SAP’s document history', 'Commit', 'Evidence'],
    ...rows,
  ];
}
