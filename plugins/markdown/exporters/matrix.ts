import {groupLabel} from '../../../src/domain/authorizationMatrix/matrixFilter';
import {
  matrixGroups,
  matrixRows,
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
} from '../../../src/domain/authorizationMatrix/matrixRows';
import {
  matrixSystems,
  soleTopology,
  type MatrixSystem,
} from '../../../src/domain/authorizationMatrix/matrixSystems';
import {
  basisText,
  derivedValue,
  matrixColumns,
  matrixField,
  matrixMeaning,
  matrixValuePhrases,
  necessityText,
  notAskedFor,
  sinceLabel,
} from '../../../src/domain/authorizationMatrix/matrixWords';
import {requirementsFor} from '../../../src/domain/requirements/requirements';
import {systems} from '../../../src/domain/systems/systems';
import {sourceRevision} from '../../../src/domain/topics/topics';
import {code, lines, link, paragraph, phrases, sentence, strong, table, type Words} from '../build';
import {isExported, type Exporter, type Place} from '../exporter';
import {fieldNoteOf} from './blocks';

function cellWords(cell: MatrixCell | undefined): Words {
  if (!cell) return notAskedFor;
  const {since, evidence} = cell;
  if (!since || !evidence) return derivedValue;
  const commit = link(evidence, `${sourceRevision.repository}/commit/${evidence}`);
  return [`${necessityText(cell)}${since} `, commit];
}

function rowWords(row: MatrixRow, columns: readonly MatrixSystem[]): Words[] {
  const {field, condition} = matrixField(row);
  const meaning = matrixMeaning(row);
  return [
    lines([field, ...(condition ? [condition] : [])]),
    lines([phrases(matrixValuePhrases(row)), ...(meaning ? [meaning] : [])]),
    basisText(row.basis),
    ...columns.map(({system}) => cellWords(row.cells[system])),
  ];
}

/** The rows of one part below a row with its name, as on the page. */
function groupWords(
  group: MatrixGroup,
  rows: readonly MatrixRow[],
  columns: readonly MatrixSystem[],
) {
  const label = groupLabel(group);
  const name = strong(label === group ? code(label) : label);
  const empty = [...matrixColumns.slice(1), ...columns].map(() => '');
  return [[name, ...empty], ...rows.map((row) => rowWords(row, columns))];
}

function notes(place: Place) {
  return matrixSystems
    .filter(({topology}) => isExported(place, topology.id))
    .flatMap(({system}) =>
      requirementsFor(system).authorizations.flatMap(({object, note, fieldNote}) => {
        if (!fieldNote) return [];
        const words = [
          `${systems[system].label}, ${object}: `,
          ...(note ? [...sentence(note), ' '] : []),
          ...sentence(fieldNote.text),
        ];
        return fieldNoteOf([paragraph(words)], fieldNote.source);
      }),
    );
}

export const authorizationMatrix: Exporter = (_element, place) => {
  const columns = matrixSystems.filter(({topology}) => isExported(place, topology.id));
  const rows = matrixRows().filter((row) => isExported(place, soleTopology([row])));
  return [
    ...table(
      undefined,
      [
        ...matrixColumns,
        ...columns.map(({topology, name}) => lines([topology.label, name, sinceLabel])),
      ],
      matrixGroups
        .map((group) => ({group, own: rows.filter((row) => row.group === group)}))
        .filter(({own}) => own.length > 0)
        .flatMap(({group, own}) => groupWords(group, own, columns)),
    ),
    ...notes(place),
  ];
};
