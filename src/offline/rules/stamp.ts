/** What a printed page says about itself. */
export interface StampFacts {
  readonly title: string;
  /** Label of the printed topology; undefined if all are printed. */
  readonly topology?: string | undefined;
  readonly ticket?: string | undefined;
  readonly guideVersion: string;
  /** Revision of SAP's guide, with its date. */
  readonly source: {readonly commit: string; readonly date: string};
  /** Day of printing, as 2026-11-22. */
  readonly day: string;
  readonly address: string;
}

/**
 * The parts of the stamp at the top of a printed page, which already shows title, topology and
 * ticket.
 */
export function stampParts({guideVersion, source, day, address}: StampFacts): readonly string[] {
  return [
    `Guide version ${guideVersion}`,
    `SAP’s guide revision ${source.commit} of ${source.date}`,
    `printed on ${day}`,
    address,
  ];
}

/** The line at the bottom of each sheet, to identify a stray one. */
export function footLine({title, topology, ticket, guideVersion, day}: StampFacts): string {
  return [title, topology, ticket && `Ticket ${ticket}`, `version ${guideVersion}`, day]
    .filter(Boolean)
    .join(' · ');
}

/** CSS that prints the line at the bottom of each sheet. */
export function footStyle(line: string): string {
  const text = line.replaceAll(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `@page{@bottom-left{content:"${text}";font:8pt sans-serif}}`;
}
