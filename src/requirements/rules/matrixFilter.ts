import type {Basis} from '../../facts/requirements/types';
import {matrixGroups, type MatrixGroup} from './matrixRows';

/** One option of a matrix filter; the first of each filter shows everything. */
export interface FilterOption {
  /** The ID of its radio button. */
  readonly id: string;
  readonly label: string;
  /** The CSS selectors to hide while the option is chosen; empty for "all". */
  readonly hides: readonly string[];
}

/** A set of options; exactly one is chosen. */
export interface MatrixFilter {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly FilterOption[];
}

/** The label of a group whose technical name does not come from SAP. */
export function groupLabel(group: MatrixGroup): string {
  return group === 'user-type' ? 'User type' : group;
}

function groupId(group: MatrixGroup): string {
  return `matrix-part-${group.toLowerCase().replaceAll('_', '-')}`;
}

/** Rows with another basis, and groups without rows of this basis. */
function otherThan(basis: Basis): readonly string[] {
  return [
    `[data-basis]:not([data-basis=${basis}])`,
    `[data-group]:not(:has([data-basis=${basis}]))`,
  ];
}

/**
 * The filters of the matrix. Values in the selectors need no quotes, because they are identifiers.
 */
export const matrixFilters: readonly MatrixFilter[] = [
  {
    name: 'matrix-part',
    legend: 'Part',
    options: [
      {id: 'matrix-part-all', label: 'All', hides: []},
      ...matrixGroups.map((group) => ({
        id: groupId(group),
        label: groupLabel(group),
        hides: [`[data-group]:not([data-group=${group}])`],
      })),
    ],
  },
  {
    name: 'matrix-basis',
    legend: 'Basis',
    options: [
      {id: 'matrix-basis-all', label: 'All', hides: []},
      {id: 'matrix-basis-sap', label: 'SAP’s guide', hides: otherThan('sap')},
      {
        id: 'matrix-basis-derived',
        label: 'Derived, not in SAP’s guide',
        hides: otherThan('derived'),
      },
    ],
  },
];

/**
 * The CSS that lets radio buttons filter the rows without JavaScript. `scope` is the data attribute
 * of the element that contains buttons and rows.
 */
export function matrixFilterCss(scope: string): string {
  return matrixFilters
    .flatMap(({options}) => options)
    .flatMap(({id, hides}) => hides.map((hidden) => `[${scope}]:has(#${id}:checked) ${hidden}`))
    .map((selector) => `${selector}{display:none}`)
    .join('');
}
