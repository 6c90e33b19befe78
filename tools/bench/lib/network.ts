import type {CDPSession} from '@playwright/test';
import {sumByKind, type BytesByKind, type Kind, type Transfer} from './transfers';

/**
 * The network traffic of one page, as the browser counts it: the compressed bodies. Headers are not
 * counted, because each host sends different ones.
 */
export class NetworkRecord {
  private readonly transfers = new Map<string, Transfer>();
  private readonly headerBytes = new Map<string, number>();
  private readonly open = new Set<string>();
  private lastChange = Date.now();
  /** Seconds to subtract from a wall-clock time to get the browser's monotonic time. */
  private wallClockLead = 0;

  /** Starts recording. Call before the first navigation. */
  static async start(cdp: CDPSession): Promise<NetworkRecord> {
    const record = new NetworkRecord();
    cdp.on('Network.requestWillBeSent', ({requestId, request, wallTime, timestamp}) => {
      if (request.url.startsWith('data:')) return;
      record.wallClockLead = wallTime - timestamp;
      record.transfers.set(requestId, {
        kind: isPrefetch(request.headers) ? 'prefetch' : 'other',
        answeredAt: Infinity,
        endedAt: Infinity,
        bytes: 0,
      });
      record.open.add(requestId);
      record.touch();
    });
    cdp.on('Network.responseReceived', ({requestId, response, timestamp}) => {
      const transfer = record.transfers.get(requestId);
      if (!transfer) return;
      if (transfer.kind !== 'prefetch') transfer.kind = kindOf(response.mimeType);
      record.headerBytes.set(requestId, response.encodedDataLength);
      transfer.answeredAt = timestamp;
    });
    cdp.on('Network.loadingFinished', ({requestId, timestamp, encodedDataLength}) => {
      const transfer = record.transfers.get(requestId);
      if (transfer) {
        const bytes = encodedDataLength - (record.headerBytes.get(requestId) ?? 0);
        Object.assign(transfer, {endedAt: timestamp, bytes});
      }
      record.close(requestId);
    });
    cdp.on('Network.loadingFailed', ({requestId}) => record.close(requestId));
    await cdp.send('Network.enable');
    return record;
  }

  /** Resolves once there has been no traffic for the given time; throws after a minute. */
  async idle(quietMs: number): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (this.open.size > 0 || Date.now() - this.lastChange < quietMs) {
      if (Date.now() > deadline) throw new Error('The page did not stop loading within a minute.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Bytes by kind: all so far, or those received before a wall-clock time (in ms). */
  bytes(beforeWallClockMs = Infinity): BytesByKind {
    const before = beforeWallClockMs / 1000 - this.wallClockLead;
    return sumByKind([...this.transfers.values()], before);
  }

  /** The number of files of this kind loaded so far. */
  count(kind: Kind): number {
    return [...this.transfers.values()].filter((transfer) => transfer.kind === kind).length;
  }

  private close(requestId: string): void {
    this.open.delete(requestId);
    this.touch();
  }

  private touch(): void {
    this.lastChange = Date.now();
  }
}

function isPrefetch(headers: Readonly<Record<string, string>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => /^(sec-)?purpose$/i.test(name) && value.includes('prefetch'),
  );
}

function kindOf(mimeType: string): Kind {
  if (mimeType === 'text/html') return 'document';
  if (mimeType === 'text/css') return 'css';
  return mimeType.endsWith('javascript') ? 'js' : 'other';
}
