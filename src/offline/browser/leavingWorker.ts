/*
 * Takes the place of the service worker where the build switches it off: earlier visitors are freed
 * of it and of what it kept. Open pages stay as they are.
 */
import {ownCaches, scope} from './workerScope';

async function leave(): Promise<void> {
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', () => void scope.skipWaiting());
// Where the worker before was busy then, the reader's wish to reload asks once more.
scope.addEventListener('message', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(leave()));
