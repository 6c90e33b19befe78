import type {IsoDate} from '../../../facts/requirements/types';

function isoDate(year: string, month: string, day: string): IsoDate | undefined {
  const inRange =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return inRange ? `${year}-${month}-${day}` : undefined;
}

/**
 * Parses a date in any format of SAP user settings or spreadsheets. Undefined if the text is not a
 * date or is ambiguous (01/02/2026).
 */
export function parseSapDate(text: string): IsoDate | undefined {
  const internal = /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})$/.exec(text);
  if (internal) return isoDate(internal[1] ?? '', internal[2] ?? '', internal[3] ?? '');
  const [, first = '', separator = '', second = '', year = ''] =
    /^(\d{2})([./-])(\d{2})\2(\d{4})$/.exec(text) ?? [];
  if (separator === '.') return isoDate(year, second, first);
  if (first === second) return isoDate(year, first, second);
  if (Number(first) > 12) return isoDate(year, second, first);
  return Number(second) > 12 ? isoDate(year, first, second) : undefined;
}
