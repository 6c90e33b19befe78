import type {IsoDate, RequiredAuthorization, RequiredField} from '../../facts/requirements/types';

/** One line of a table of authorizations: a value that has a date of its own. */
export interface RequirementRow {
  readonly field: RequiredField;
  /** Which one of the field's values; 0 where there is one. */
  readonly index: number;
  /** How many rows the field takes; the first of them carries its name. */
  readonly rowsOfField: number;
  readonly since: IsoDate;
  /** The case in which the row holds, where there are alternatives. */
  readonly when?: string;
}

function rowsOfField(field: RequiredField, when?: string): RequirementRow[] {
  const dates = field.rule.kind === 'values' ? field.rule.values : [field];
  return dates.map(({since}, index) => ({field, index, rowsOfField: dates.length, since, when}));
}

/**
 * The lines of one authorization: one for each value, alternatives last. Fields that SAP's guide
 * does not give are left out unless asked for.
 */
export function requirementRows(
  {fields, alternatives}: RequiredAuthorization,
  withDerived: boolean,
): readonly RequirementRow[] {
  const rows = [
    ...fields.flatMap((field) => rowsOfField(field)),
    ...alternatives.flatMap((way) => way.fields.flatMap((field) => rowsOfField(field, way.when))),
  ];
  return rows.filter(({field}) => withDerived || field.basis === 'sap');
}
