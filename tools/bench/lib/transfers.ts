/** `prefetch` is what a page loads ahead for other pages, of whatever type. */
export type Kind = 'document' | 'css' | 'js' | 'other' | 'prefetch';

export type BytesByKind = Readonly<Record<Kind, number>>;

/** One file on its way to the page; times in seconds of one clock. */
export interface Transfer {
  kind: Kind;
  /** When the answer began to come in. */
  answeredAt: number;
  endedAt: number;
  /** Compressed, headers included. */
  bytes: number;
}

/**
 * Bytes by kind that had come in by a point of time. Chromium tells a file's compressed size only
 * at its end; of a file that was under way then, the share of the time that had passed counts.
 */
export function sumByKind(transfers: readonly Transfer[], at: number): BytesByKind {
  const sums = {document: 0, css: 0, js: 0, other: 0, prefetch: 0};
  for (const transfer of transfers) sums[transfer.kind] += receivedBy(transfer, at);
  return sums;
}

function receivedBy({answeredAt, endedAt, bytes}: Transfer, at: number): number {
  if (at >= endedAt) return bytes;
  if (at <= answeredAt) return 0;
  return Math.round((bytes * (at - answeredAt)) / (endedAt - answeredAt));
}

/** All kinds together. */
export function totalOf(bytes: BytesByKind): number {
  return Object.values(bytes).reduce((sum, value) => sum + value, 0);
}
