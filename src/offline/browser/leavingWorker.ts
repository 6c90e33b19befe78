/*
 * Replaces the service worker if the build switches it off: removes it and its caches from the
 * browsers of earlier visitors. Open pages stay as they are.
 */
import {ownCaches, scope} from './workerScope';

async function leave(): Promise<void> {
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', () => void scope.skipWaiting());
// If the previous worker was busy, the reader's request to reload asks again.
scope.addEventListener('message', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(leave()));
