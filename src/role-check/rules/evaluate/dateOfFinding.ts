import type {Dated, RequiredAuthorization, RequiredField} from '../../../facts/requirements/types';
import type {Finding, MissingValue, Status} from './answer';

/** The missing parts of a field, each with the date since when SAP's guide requires it. */
function missingParts(
  field: RequiredField,
  lacks: readonly MissingValue[],
): readonly Partial<Dated>[] {
  const missing = lacks.filter((lack) => lack.field === field.name).map(({value}) => value);
  if (missing.length === 0) return [];
  if (field.rule.kind !== 'values') return [field];
  return field.rule.values.filter(({value}) => missing.includes(value));
}

/**
 * Since when SAP's guide requires the subject of a finding. For an incomplete object this is the
 * newest date of the missing values; derived values have no date from SAP.
 */
export function dateOfFinding(
  {since, evidence, basis, fields, alternatives}: RequiredAuthorization,
  status: Status,
  lacks: readonly MissingValue[],
): Pick<Finding, 'since' | 'evidence' | 'basis'> {
  if (status !== 'partly') return {since, evidence, basis};
  const [newest] = [...fields, ...alternatives.flatMap((alternative) => alternative.fields)]
    .flatMap((field) => missingParts(field, lacks))
    .filter((part) => part.since !== undefined)
    .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
  if (!newest) return {since: undefined, evidence: undefined, basis: 'derived'};
  return {since: newest.since, evidence: newest.evidence, basis};
}
