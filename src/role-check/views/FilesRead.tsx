import type {ReactNode} from 'react';
import type {FileSummary} from '@site/src/role-check/rules/evaluate/answer';
import type {RoleFileFormat} from '@site/src/role-check/rules/parse/rows';
import {droppedWords, whereWords} from '@site/src/role-check/rules/report/fileWords';
import {systems} from '@site/src/facts/systems';
import {Fold} from '@site/src/ui/Fold';

const formatNames: Readonly<Record<RoleFileFormat, string>> = {
  'pfcg-download': 'PFCG download',
  'pipe-list': 'list with vertical bars',
  'tab-separated': 'text with tabs',
  csv: 'CSV',
  json: 'JSON',
  'rfc-read-table': 'answer of RFC_READ_TABLE (JSON)',
};

/** What was recognized in each file, and the lines that were not understood. */
export function FilesRead({files}: {readonly files: readonly FileSummary[]}): ReactNode {
  return (
    <section aria-labelledby="role-check-files-read">
      <h4 id="role-check-files-read">What was read</h4>
      <ul>
        {files.map((file, index) => (
          <li key={index}>
            <strong>{file.name}</strong>: {file.failure ?? recognised(file)}
            {file.droppedColumns.length > 0 && ` ${droppedWords(file)}`}
            <NotUnderstood {...file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function recognised({formats, encoding, tables, roleCount, lineCount, system}: FileSummary) {
  const tableCounts = Object.entries(tables).map(
    ([table, rows]) => `${table} (${counted(rows, 'row')})`,
  );
  const from = system ? `, from the ${systems[system].label.toLowerCase()}` : '';
  const known = formats.map((format) => formatNames[format]);
  const read = encoding === 'text' ? 'pasted' : encoding;
  return `${[...known, read].join(', ')}${from}; ${tableCounts.join(', ')}; ${counted(roleCount, 'role')}; ${counted(lineCount, 'line')}.`;
}

function NotUnderstood({problems, problemCount, formats}: FileSummary): ReactNode {
  if (problemCount === 0) return null;
  const more = problemCount - problems.reduce((sum, {count}) => sum + count, 0);
  return (
    <Fold title={`${counted(problemCount, 'line')} not understood; the rest was used`}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.why}>
            In {whereWords(problem, {formats})}: {problem.why} <q>{problem.excerpt}</q>
          </li>
        ))}
        {more > 0 && <li>{counted(more, 'more line')}.</li>}
      </ul>
    </Fold>
  );
}
