import type {CDPSession} from '@playwright/test';

/** The conditions of every measurement: a slow machine on a slow line, with nothing in its cache. */
export const conditions = {
  cpuSlowDown: 4,
  roundTripMs: 150,
  bitsPerSecond: 1_600_000,
  viewport: {width: 1280, height: 800},
} as const;

/**
 * Makes one page run under the conditions. The round trip is what Chromium's own emulation does:
 * every answer comes that much later; opening a connection costs nothing more.
 */
export async function applyConditions(cdp: CDPSession): Promise<void> {
  const bytesPerSecond = conditions.bitsPerSecond / 8;
  await cdp.send('Network.setCacheDisabled', {cacheDisabled: true});
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: conditions.cpuSlowDown});
}
