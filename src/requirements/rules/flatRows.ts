import type {UserSystemId} from '../../facts/requirements/types';
import {topologyOfUserSystem, userSystemIds} from '../../facts/requirements/userSystems';
import {systems} from '../../facts/systems';
import {sourceRevision} from '../../facts/topics';
import {matrixRows, type MatrixRow} from './matrixRows';

/** The columns of the flat table, with the headings of the downloads. */
export const flatColumns = [
  'Topology',
  'System',
  'System name',
  'Part',
  'Field',
  'Value',
  'Kind of value',
  'Meaning',
  'If',
  'Necessity',
  'Basis',
  'Required since',
  'Commit',
  'Evidence',
] as const;

export type FlatColumn = (typeof flatColumns)[number];

/** One value that one system needs. */
export type FlatRow = Readonly<Record<FlatColumn, string>>;

function flatRow(row: MatrixRow, system: UserSystemId): readonly FlatRow[] {
  const cell = row.cells[system];
  if (!cell) return [];
  return [
    {
      Topology: topologyOfUserSystem(system).id,
      System: system,
      'System name': systems[system].label,
      Part: row.group,
      Field: row.field,
      Value: row.value,
      'Kind of value': row.valueKind,
      Meaning: row.meaning,
      If: row.condition,
      Necessity: cell.necessity,
      Basis: row.basis,
      'Required since': cell.since ?? '',
      Commit: cell.evidence ?? '',
      Evidence: cell.evidence ? `${sourceRevision.repository}/commit/${cell.evidence}` : '',
    },
  ];
}

/** The matrix with one row for each value and system, ordered by topology and system. */
export function flatRows(): readonly FlatRow[] {
  const rows = matrixRows();
  return userSystemIds.flatMap((system) => rows.flatMap((row) => flatRow(row, system)));
}
