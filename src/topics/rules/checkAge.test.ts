import {expect, it} from 'vitest';
import {isOverAYearOld} from './checkAge';

it.each([
  ['2026-11-22', '2026-11-22', false],
  ['2026-11-22', '2027-11-21', false],
  ['2026-11-22', '2027-11-22', false],
  ['2026-11-22', '2027-11-23', true],
  ['2026-11-22', '2028-01-01', true],
  ['2028-02-29', '2029-02-28', false],
  ['2028-02-29', '2029-03-01', true],
  // A clock that is wrong says nothing.
  ['2026-11-22', '1970-01-01', false],
])('a check of %s on %s: %s', (checkedOn, today, old) => {
  expect(isOverAYearOld(checkedOn, today)).toBe(old);
});
