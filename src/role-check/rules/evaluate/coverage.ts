import type {AuthorizationRef, MissingValue} from './answer';
import type {Authorization} from './authorizations';
import {passesTest, type Combination, type FieldTest} from './fieldTests';

/** How far the authorizations of one object cover a requirement. */
export interface Coverage {
  readonly lacks: readonly MissingValue[];
  /** Whether at least one required value is granted. */
  readonly begun: boolean;
  readonly grantedBy: readonly AuthorizationRef[];
}

/** A reference to an authorization. */
export function refOf({role, name}: Authorization): AuthorizationRef {
  return {role, authorization: name};
}

function passed(authorization: Authorization, combination: Combination): number {
  return combination.filter((test) => passesTest(authorization, test)).length;
}

/** The authorization that passes most tests of a combination; the first if several do. */
function nearestTo(combination: Combination, authorizations: readonly Authorization[]) {
  let nearest: Authorization | undefined;
  let most = -1;
  for (const authorization of authorizations) {
    const count = passed(authorization, combination);
    if (count > most) [nearest, most] = [authorization, count];
  }
  return {nearest, passes: Math.max(0, most)};
}

/** Spreadsheets turn 03 into 3. */
function hintFor(test: FieldTest, nearest: Authorization | undefined): string | undefined {
  const stripped = test.value.replace(/^0+(?=\d)/, '');
  const found = nearest?.fields.get(test.field)?.some(({low}) => low === stripped);
  return found && stripped !== test.value
    ? `The file has ${stripped}: a spreadsheet may have removed the leading zero.`
    : undefined;
}

function missingValueOf(
  object: string,
  test: FieldTest,
  nearest: Authorization | undefined,
  all: readonly Authorization[],
): MissingValue {
  const elsewhere = all.find((authorization) => passesTest(authorization, test));
  const {field, value} = test;
  return {
    object,
    field,
    value,
    nearest: nearest && refOf(nearest),
    standsIn: elsewhere && refOf(elsewhere),
    hint: hintFor(test, nearest),
  };
}

/** Each value once, grouped by field, with the fields in the order of the requirement. */
function distinct(
  lacks: readonly MissingValue[],
  combination: Combination,
): readonly MissingValue[] {
  const known = new Map<string, MissingValue>();
  for (const missing of lacks) {
    const id = `${missing.field}\n${missing.value}`;
    if (!known.has(id)) known.set(id, missing);
  }
  const order = combination.map(({field}) => field);
  return [...known.values()].toSorted(
    (one, other) => order.indexOf(one.field) - order.indexOf(other.field),
  );
}

function distinctRefs(refs: readonly AuthorizationRef[]): readonly AuthorizationRef[] {
  return [...new Map(refs.map((ref) => [`${ref.role}\n${ref.authorization}`, ref])).values()];
}

/** Covers one alternative of a requirement with the authorizations of its object. */
function coverAlternative(
  object: string,
  combinations: readonly Combination[],
  authorizations: readonly Authorization[],
): Coverage {
  const nearests = combinations.map((combination) => ({
    combination,
    ...nearestTo(combination, authorizations),
  }));
  const lacks = nearests.flatMap(({combination, nearest}) =>
    combination
      .filter((test) => !nearest || !passesTest(nearest, test))
      .map((test) => missingValueOf(object, test, nearest, authorizations)),
  );
  const full = authorizations.filter((authorization) =>
    combinations.some((combination) => passed(authorization, combination) === combination.length),
  );
  return {
    lacks: distinct(lacks, combinations[0] ?? []),
    begun: nearests.some(({passes}) => passes > 0),
    grantedBy: distinctRefs(full.map(refOf)),
  };
}

/** Covers a requirement by the alternative with the fewest missing values. */
export function cover(
  object: string,
  alternatives: readonly (readonly Combination[])[],
  authorizations: readonly Authorization[],
): Coverage {
  const coverages = alternatives.map((combinations) =>
    coverAlternative(object, combinations, authorizations),
  );
  return coverages.reduce((best, next) => (next.lacks.length < best.lacks.length ? next : best));
}
