/**
 * One row of values of a field: a single value, a generic value, or a range
 * (src/facts/evidence.md#values-and-ranges).
 */
export interface ValueRange {
  readonly low: string;
  /** Empty if the row is not a range. */
  readonly high: string;
}

/** How `PFCG` writes a blank that was entered on purpose. */
const quotedBlank = "' '";

/**
 * The part before the asterisk; SAP ignores characters after it
 * (src/facts/evidence.md#values-and-ranges).
 */
function stem(value: string): string {
  const asterisk = value.indexOf('*');
  return asterisk < 0 ? value : value.slice(0, asterisk);
}

function isGeneric(value: string): boolean {
  return value.includes('*');
}

/**
 * An empty LOW is a field that nobody maintained; it grants nothing
 * (src/facts/evidence.md#values-and-ranges).
 */
export function isEmpty({low}: ValueRange): boolean {
  return low === '';
}

/**
 * Whether the row means *blank*, for fields in which a blank has a meaning
 * (src/facts/evidence.md#s_rfcacl).
 */
export function isBlankValue({low, high}: ValueRange): boolean {
  return (low === '' || low === quotedBlank) && high === '';
}

/** Whether the row grants every value: `*`, whatever follows it. */
export function grantsEverything({low, high}: ValueRange): boolean {
  return low.startsWith('*') && (high === '' || high.startsWith('*'));
}

function isWithin(value: string, {low, high}: ValueRange): boolean {
  const top = stem(high);
  const belowTop = value <= top || (isGeneric(high) && value.startsWith(top));
  return stem(low) <= value && belowTop;
}

/**
 * Whether the row grants a value: an equal value, a matching generic value, or a range that
 * contains it; the upper end can be generic. `+` is an ordinary character
 * (src/facts/evidence.md#values-and-ranges).
 */
export function grantsValue(range: ValueRange, value: string): boolean {
  if (isEmpty(range)) return false;
  if (grantsEverything(range)) return true;
  if (range.high !== '') return isWithin(value, range);
  return isGeneric(range.low) ? value.startsWith(stem(range.low)) : value === range.low;
}

/** Whether the row names exactly one value. */
export function isSingleValue({low, high}: ValueRange): boolean {
  return low !== '' && low !== quotedBlank && high === '' && !isGeneric(low);
}

/** The row as `PFCG` shows it. */
export function describeRange(range: ValueRange): string {
  if (isBlankValue(range)) return 'blank';
  return range.high === '' ? range.low : `${range.low} to ${range.high}`;
}
