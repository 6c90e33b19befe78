/** Switches to the new version; then `reload` follows. */
export type UseNewVersion = () => void;

/** The reader asked for it, so only this tab reloads. */
function useVersion(waiting: ServiceWorker): void {
  const {serviceWorker} = navigator;
  // A worker that removes itself (leavingWorker.ts) does not wait for the reader.
  if (waiting.state !== 'installed') return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload(), {once: true});
  waiting.postMessage('use-new-version');
}

/**
 * Stores the site for offline reading, and calls back once a newer version of it is complete. Gives
 * up silently if the browser does not allow it: the site works without it.
 */
export async function watchVersions(announce: (use: UseNewVersion) => void): Promise<void> {
  const registration = await navigator.serviceWorker
    .register(`${__webpack_public_path__}service-worker.js`)
    .catch(() => undefined);
  if (!registration) return;
  const tell = () => {
    const {waiting} = registration;
    // The first version doesn't replace another.
    if (waiting && navigator.serviceWorker.controller) announce(() => useVersion(waiting));
  };
  tell();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
}
