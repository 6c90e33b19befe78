import type {Dated, RequiredAuthorization, RequiredField} from '../../../facts/requirements/types';
import type {Finding, MissingValue, Status} from './answer';

/** The parts of a field that are missing, each with the date at which SAP's guide asked for it. */
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
 * Since when SAP's guide requires what a finding is about. For an incomplete object that is the
 * newest of the missing values; derived values have no date of SAP's.
 */
export function dateOfFinding(
  {since, evidence, basis, fields, alternatives}: RequiredAuthorization,
  status: Status,
  lacks: readonly MissingValue[],
): Pick<Finding, 'since' | 'evidence' | 'basis'> {
  if (status !== 'partly') return {since, evidence, basis};
  const [newest] = [...fields, ...alternatives.flatMap((way) => way.fields)]
    .flatMap((field) => missingParts(field, lacks))
    .filter((part) => part.since !== undefined)
    .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
  if (!newest) return {since: undefined, evidence: undefined, basis: 'derived'};
  return {since: newest.since, evidence: newest.evidence, basis};
}
