import {shortRule} from '../../../requirements/rules/fieldRuleWords';
import type {
  FieldRule,
  RequiredAuthorization,
  RequiredField,
} from '../../../facts/requirements/types';
import type {Values} from '../../../facts/valueDefinitions';
import type {Excess} from './answer';
import type {Authorization} from './authorizations';
import {refOf} from './coverage';
import {describeRange, isBlankValue, isEmpty, isSingleValue, type ValueRange} from './valueRanges';

/** What a field may contain without a remark. */
interface Allowance {
  readonly everything: boolean;
  /** Allows any single value; only generic values and ranges are too broad. */
  readonly anySingle: boolean;
  readonly values: ReadonlySet<string>;
  readonly narrower: string;
}

function allowanceOf(rule: FieldRule, values: Values): Allowance {
  const narrower = shortRule(rule);
  const nothing = {everything: false, anySingle: false, values: new Set<string>(), narrower};
  switch (rule.kind) {
    case 'values':
      return {...nothing, values: new Set(rule.values.map(({value}) => value))};
    case 'own': {
      const own = values[rule.name];
      return own
        ? {...nothing, values: new Set([own]), narrower: own}
        : {...nothing, anySingle: true};
    }
    case 'blank':
      return nothing;
    // SAP itself requires or allows the asterisk.
    case 'asterisk':
    case 'asterisk-or-listed':
      return {...nothing, everything: true};
  }
}

/** Alternatives name the same field with different values; all of them are allowed. */
function joined(one: Allowance, other: Allowance): Allowance {
  return {
    everything: one.everything || other.everything,
    anySingle: one.anySingle || other.anySingle,
    values: new Set([...one.values, ...other.values]),
    narrower: `${one.narrower}, or ${other.narrower}`,
  };
}

function isAllowed(range: ValueRange, allowance: Allowance): boolean {
  if (allowance.everything || isEmpty(range) || isBlankValue(range)) return true;
  if (!isSingleValue(range)) return false;
  return allowance.anySingle || allowance.values.has(range.low);
}

function allowances(
  {fields, alternatives}: RequiredAuthorization,
  values: Values,
): ReadonlyMap<string, Allowance> {
  const all = new Map<string, Allowance>();
  const add = ({name, rule}: RequiredField) => {
    const own = allowanceOf(rule, values);
    const known = all.get(name);
    all.set(name, known ? joined(known, own) : own);
  };
  fields.forEach(add);
  alternatives.forEach((alternative) => alternative.fields.forEach(add));
  return all;
}

/**
 * Values of the authorizations that go beyond the requirement, with the narrower choice. A `*` that
 * SAP itself requires or allows is not excess.
 */
export function findExcess(
  requirement: RequiredAuthorization,
  authorizations: readonly Authorization[],
  values: Values,
): readonly Excess[] {
  const allowed = allowances(requirement, values);
  return authorizations.flatMap((authorization) =>
    [...allowed].flatMap(([field, allowance]) =>
      (authorization.fields.get(field) ?? [])
        .filter((range) => !isAllowed(range, allowance))
        .map((range) => ({
          object: authorization.object,
          field,
          value: describeRange(range),
          narrower: allowance.narrower,
          in: refOf(authorization),
        })),
    ),
  );
}
