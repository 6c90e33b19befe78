/**
 * Whether a check was more than a year old on a day, both as `YYYY-MM-DD`. Such dates compare as
 * text; a year after February 29 is March 1.
 */
export function isOverAYearOld(checkedOn: string, today: string): boolean {
  return `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}` < today;
}
