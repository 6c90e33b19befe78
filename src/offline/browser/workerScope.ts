/*
 * The parts of its scope that the service worker uses: TypeScript supports either pages or workers.
 */

export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: {readonly scope: string; unregister(): Promise<boolean>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export const scope = self as unknown as WorkerScope;

const prefix = `afc-guide ${scope.registration.scope} `;

/** The name of a version's cache. Other sites on the same host have their own. */
export const cacheName = (version: string): string => prefix + version;

/** The names of all caches of this site, in order of creation. */
export async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
