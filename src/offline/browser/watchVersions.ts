/** Uses the new version; then `reload` follows. */
export type UseNewVersion = () => void;

/** The reader's own wish: only this tab reloads. */
function useVersion(waiting: ServiceWorker): void {
  const {serviceWorker} = navigator;
  // One that frees the reader of the worker does not wait to be asked.
  if (waiting.state !== 'installed') return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload(), {once: true});
  waiting.postMessage('use-new-version');
}

/**
 * Keeps the site for reading without a network, and calls back once a newer version of it is there
 * as a whole. Gives up silently where the browser does not allow it: the site works as before.
 */
export async function watchVersions(announce: (use: UseNewVersion) => void): Promise<void> {
  const registration = await navigator.serviceWorker
    .register(`${__webpack_public_path__}service-worker.js`)
    .catch(() => undefined);
  if (!registration) return;
  const tell = () => {
    const {waiting} = registration;
    // The first version replaces none.
    if (waiting && navigator.serviceWorker.controller) announce(() => useVersion(waiting));
  };
  tell();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
}
