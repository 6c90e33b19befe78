import {shortRule} from '../../../requirements/rules/fieldRuleWords';
import type {RequiredAuthorization, RequiredField} from '../../../facts/requirements/types';
import type {Values} from '../../../facts/valueDefinitions';
import type {Authorization} from './authorizations';
import {grantsEverything, grantsValue, isBlankValue, isEmpty, type ValueRange} from './valueRanges';

/** One thing that one field of an authorization must grant. */
export interface FieldTest {
  readonly field: string;
  /** The required value, as the guide prints it. */
  readonly value: string;
  readonly passes: (range: ValueRange) => boolean;
}

function valueTest(field: string, value: string): FieldTest {
  return {field, value, passes: (range) => grantsValue(range, value)};
}

/**
 * `SAME_SYSTEM` means the system itself, never another one that calls
 * (src/facts/evidence.md#s_rfcacl).
 */
const ownSystemOnly = 'SAME_SYSTEM';

/** Accepts any value if the reader's own is not known. */
function anyValueTest(field: string, label: string): FieldTest {
  const passes = (range: ValueRange) =>
    !isEmpty(range) && !isBlankValue(range) && range.low !== ownSystemOnly;
  return {field, value: label, passes};
}

/** Tests for a list of the reader's own values; `*` in the list requires everything. */
function listedTests(field: string, list: string): readonly FieldTest[] {
  return list
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((value) => (value === '*' ? everythingTest(field) : valueTest(field, value)));
}

function everythingTest(field: string): FieldTest {
  return {field, value: '*', passes: grantsEverything};
}

function blankTest(field: string): FieldTest {
  return {
    field,
    value: 'blank',
    passes: (range) => isBlankValue(range) || grantsEverything(range),
  };
}

/** The tests of one field; several if the field needs each of several values. */
function testsOf({name, rule}: RequiredField, values: Values): readonly FieldTest[] {
  switch (rule.kind) {
    case 'values':
      return rule.values.map(({value}) => valueTest(name, value));
    case 'asterisk':
      return [everythingTest(name)];
    case 'blank':
      return [blankTest(name)];
    case 'own': {
      const own = values[rule.name];
      return own ? [valueTest(name, own)] : [anyValueTest(name, rule.label)];
    }
    case 'asterisk-or-listed': {
      const listed = listedTests(name, values[rule.listed] ?? '');
      return listed.length > 0 ? listed : [anyValueTest(name, shortRule(rule))];
    }
  }
}

/** Tests that a single authorization must pass together. */
export type Combination = readonly FieldTest[];

function combine(fields: readonly RequiredField[], values: Values): readonly Combination[] {
  return fields.reduce<readonly Combination[]>(
    (combinations, field) =>
      combinations.flatMap((combination) =>
        testsOf(field, values).map((test) => [...combination, test]),
      ),
    [[]],
  );
}

/**
 * The combinations of values that a requirement needs, for each alternative. One authorization must
 * grant all fields of a combination; different combinations can be in different authorizations
 * (src/facts/evidence.md#authorization-checks).
 */
export function combinationsOf(
  {fields, alternatives}: RequiredAuthorization,
  values: Values,
): readonly (readonly Combination[])[] {
  if (alternatives.length === 0) return [combine(fields, values)];
  return alternatives.map((alternative) => combine([...fields, ...alternative.fields], values));
}

/** Whether an authorization passes a test: one of the values is enough. */
export function passesTest(authorization: Authorization, test: FieldTest): boolean {
  return (authorization.fields.get(test.field) ?? []).some(test.passes);
}
