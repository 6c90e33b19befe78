/** A readable date, time and zone, to the minute. */
export function readableMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
