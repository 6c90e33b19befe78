/** `prefetch` is everything a page prefetches for other pages, of any type. */
export type Kind = 'document' | 'css' | 'js' | 'other' | 'prefetch';

export type BytesByKind = Readonly<Record<Kind, number>>;

/** The transfer of one file; times in seconds of one clock. */
export interface Transfer {
  kind: Kind;
  /** When the response started to arrive. */
  answeredAt: number;
  endedAt: number;
  /** Compressed size including headers. */
  bytes: number;
}

/**
 * Bytes by kind received before a point in time. Chromium reports a file's compressed size only at
 * its end; for a file still in transfer, the elapsed share of its time counts.
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
