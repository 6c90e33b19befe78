import type {Basis} from '../../facts/requirements/types';
import {matrixGroups, type MatrixGroup} from './matrixRows';

/** One option of a filter of the matrix; the first of each filter shows everything. */
export interface FilterOption {
  /** The ID of its radio button. */
  readonly id: string;
  readonly label: string;
  /** What stays hidden while the option is chosen, as CSS selectors; nothing for "all". */
  readonly hides: readonly string[];
}

/** A set of options of which one is chosen. */
export interface MatrixFilter {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly FilterOption[];
}

/** What a group is called where its technical name is none of SAP's. */
export function groupLabel(group: MatrixGroup): string {
  return group === 'user-type' ? 'User type' : group;
}

function groupId(group: MatrixGroup): string {
  return `matrix-part-${group.toLowerCase().replaceAll('_', '-')}`;
}

/** Rows of another basis, and groups that hold no row of this one. */
function otherThan(basis: Basis): readonly string[] {
  return [
    `[data-basis]:not([data-basis=${basis}])`,
    `[data-group]:not(:has([data-basis=${basis}]))`,
  ];
}

/** The filters of the matrix. Values stand unquoted in the selectors, as they are identifiers. */
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
 * The CSS with which the radio buttons filter the rows without JavaScript. `scope` is the data
 * attribute of the element that holds buttons and rows.
 */
export function matrixFilterCss(scope: string): string {
  return matrixFilters
    .flatMap(({options}) => options)
    .flatMap(({id, hides}) => hides.map((hidden) => `[${scope}]:has(#${id}:checked) ${hidden}`))
    .map((selector) => `${selector}{display:none}`)
    .join('');
}
