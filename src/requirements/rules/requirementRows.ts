import {sameNameCase} from '../../facts/requirements/authorizationObjects';
import type {RequiredAuthorization, RequiredField} from '../../facts/requirements/types';

/** One row of a table of authorizations: one value of a field. */
export interface RequirementRow {
  readonly field: RequiredField;
  /** The position among the field's values; 0 if there is only one. */
  readonly index: number;
  /** The number of rows of the field; the first of them shows its name. */
  readonly rowsOfField: number;
}

function rowsOfField(field: RequiredField): RequirementRow[] {
  const values = field.rule.kind === 'values' ? field.rule.values : [field];
  return values.map((_value, index) => ({field, index, rowsOfField: values.length}));
}

/** The rows of an authorization in SAP's guide, one for each value. */
export function requirementRows({fields}: RequiredAuthorization): readonly RequirementRow[] {
  return fields.filter(({basis}) => basis === 'sap').flatMap(rowsOfField);
}

/** One case of an authorization with derived values. */
export interface DerivedCase {
  readonly id: string;
  /** When the case applies; empty if there is only one case. */
  readonly when: string;
  readonly rows: readonly RequirementRow[];
}

/**
 * The derived values of an authorization, case by case.
 * @param isSameName whether the user is known to have the same name in both systems; then only the
 * values for that case apply
 */
export function derivedCases(
  {fields, alternatives}: RequiredAuthorization,
  isSameName: boolean,
): readonly DerivedCase[] {
  const applying = alternatives.filter(({id}) => !isSameName || id === sameNameCase);
  const cases = applying.length > 0 ? applying : [{id: 'only', when: '', fields: []}];
  return cases.map(({id, when, fields: own}) => ({
    id,
    when,
    rows: [...fields, ...own].filter(({basis}) => basis === 'derived').flatMap(rowsOfField),
  }));
}
