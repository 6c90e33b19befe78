/*
 * The service worker (plugins/lib/serviceWorker.ts bundles it into the build): stores one complete
 * version of the site in one cache and answers from it, so that a page never mixes files of two
 * versions.
 *
 * It fetches a new version beside the old one, which waits until the reader reloads. If a file of it
 * is missing or is not the one that was built, the new version is discarded and the old one stays.
 */
import {fileFor, notFoundFile, type SiteVersion} from '../rules/cacheKey';
import {cacheName, ownCaches, scope, type FetchEvent} from './workerScope';

/** The build writes it into the bundle. */
declare const siteVersion: SiteVersion;

const {id, files} = siteVersion;
const base = scope.registration.scope;
const own = cacheName(id);
const atOnce = 6;

/** A response without the redirect flag, which browsers refuse for pages. */
async function plain(response: Response): Promise<Response> {
  return new Response(await response.blob(), {headers: response.headers});
}

async function keep(cache: Cache, file: string): Promise<void> {
  const url = base + file;
  // The name of such a file changes with its content, so reuse a cached copy.
  const known = file.startsWith('assets/') ? await caches.match(url) : undefined;
  const request = new Request(url, {cache: 'no-cache', integrity: files[file] ?? ''});
  const response = known ?? (await fetch(request));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await cache.put(url, await plain(response));
}

async function install(): Promise<void> {
  await caches.delete(own);
  const cache = await caches.open(own);
  const waiting = Object.keys(files);
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      await keep(cache, file);
  };
  try {
    await Promise.all(Array.from({length: atOnce}, work));
  } catch (error) {
    waiting.length = 0;
    await caches.delete(own);
    throw error;
  }
}

/** Tabs that still show the previous version may need its files: keep that one cache. */
async function removeOlder(): Promise<void> {
  const others = (await ownCaches()).filter((name) => name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function fromCache(file: string): Promise<Response | undefined> {
  return (await caches.open(own)).match(base + file);
}

async function notFound(): Promise<Response> {
  const page = await fromCache(notFoundFile);
  return page ? new Response(page.body, {status: 404, headers: page.headers}) : Response.error();
}

async function answer({request}: FetchEvent, path: string): Promise<Response> {
  const file = fileFor(files, path);
  // Redirect like a server: the app knows a page only by its folder.
  if (request.mode === 'navigate' && file !== undefined && file !== path)
    return Response.redirect(base + file + new URL(request.url).search);
  const kept = file === undefined ? undefined : await fromCache(file);
  if (kept) return kept;
  const older = path.startsWith('assets/') ? await caches.match(base + path) : undefined;
  if (older) return older;
  if (request.mode !== 'navigate') return fetch(request);
  return fetch(request).catch(notFound);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(removeOlder()));
scope.addEventListener('message', ({data}) => {
  if (data === 'use-new-version') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const {origin, pathname} = new URL(event.request.url);
  const address = origin + pathname;
  if (event.request.method !== 'GET' || !address.startsWith(base)) return;
  event.respondWith(answer(event, address.slice(base.length)));
});
