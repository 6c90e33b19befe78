/**
 * Whether this build is for files that open without a server (`npm run offline`); set by the
 * environment.
 */
export const isFileSite = process.env.GUIDE_FILES === '1';

const serviceWorker =
  !isFileSite &&
  process.env.NODE_ENV === 'production' &&
  process.env.GUIDE_SERVICE_WORKER !== 'off';

/**
 * Replacements in the browser's code: in the guide as files, a page's own address differs from the
 * one that the browser knows.
 */
export const siteConstants: Readonly<Record<string, string>> = {
  guideServiceWorker: String(serviceWorker),
  ...(isFileSite
    ? {
        'location.pathname': 'guideSite.path',
        'window.location.pathname': 'guideSite.path',
        'location.origin': 'guideSite.origin',
      }
    : {guideSite: 'undefined'}),
};
