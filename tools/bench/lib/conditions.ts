import type {CDPSession} from '@playwright/test';

/** The conditions of every measurement: a slow machine, a slow connection, an empty cache. */
export const conditions = {
  cpuSlowDown: 4,
  roundTripMs: 150,
  bitsPerSecond: 1_600_000,
  viewport: {width: 1280, height: 800},
} as const;

/**
 * Applies the conditions to one page. The round trip is Chromium's own emulation: every response is
 * delayed by that time; opening a connection costs nothing extra.
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
