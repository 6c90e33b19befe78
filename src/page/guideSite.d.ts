/** The guide as files: where the page stands. Written into each page by `npm run offline`. */
interface GuideSite {
  /** The page's address on the site, such as `/s4hana/`. */
  readonly path: string;
  /** The way from the page to the top folder: `./` or `../`. */
  readonly root: string;
  /** Where the guide is hosted, for links that are copied. */
  readonly origin: string;
}

/**
 * Undefined on the hosted site: the build writes `undefined` in its place there, so that
 * everything that only files need is left out (plugins/fileSite).
 */
declare const guideSite: GuideSite | undefined;

/** Where the bundler's runtime loads further files from. */
declare let __webpack_public_path__: string;

/** The bundler resolves `history` to our own file there; this is the real one. */
declare module 'history/esm/history' {
  export * from 'history';
}

/** Docusaurus' own, which FileHead stands in for there. */
declare module '@docusaurus/core/lib/client/exports/Head' {
  export {default} from '@docusaurus/Head';
}

/** Whether the build has a service worker; the build writes true or false in its place. */
declare const guideServiceWorker: boolean;

/** The version of the guide, which the build writes into the script for printing. */
declare const guideVersion: string;
