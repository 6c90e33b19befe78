import {sameNameCase} from '../../facts/requirements/authorizationObjects';
import type {RequiredAuthorization, RequiredField} from '../../facts/requirements/types';

/** One line of a table of authorizations: one value of a field. */
export interface RequirementRow {
  readonly field: RequiredField;
  /** Which one of the field's values; 0 where there is one. */
  readonly index: number;
  /** How many rows the field takes; the first of them carries its name. */
  readonly rowsOfField: number;
}

function rowsOfField(field: RequiredField): RequirementRow[] {
  const values = field.rule.kind === 'values' ? field.rule.values : [field];
  return values.map((_value, index) => ({field, index, rowsOfField: values.length}));
}

/** The lines of an authorization that SAP's guide gives, one for each value. */
export function requirementRows({fields}: RequiredAuthorization): readonly RequirementRow[] {
  return fields.filter(({basis}) => basis === 'sap').flatMap(rowsOfField);
}

/** One case of an authorization whose values are derived. */
export interface DerivedCase {
  readonly id: string;
  /** When the case applies; empty where there is one case only. */
  readonly when: string;
  readonly rows: readonly RequirementRow[];
}

/**
 * The derived values of an authorization, case by case.
 * @param isSameName whether the user is known to have one name in both systems; then only the
 *   values for that case apply
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
