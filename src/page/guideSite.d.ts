/** The location of the page in the guide as files. `npm run offline` writes it into each page. */
interface GuideSite {
  /** The page's address on the site, such as `/s4hana/`. */
  readonly path: string;
  /** The relative path from the page to the top folder: `./` or `../`. */
  readonly root: string;
  /** The origin of the hosted guide, for copied links. */
  readonly origin: string;
}

/**
 * Undefined on the hosted site: the build replaces it with `undefined`, which removes all code that
 * only files need (plugins/fileSite).
 */
declare const guideSite: GuideSite | undefined;

/** The location from which the bundler's runtime loads more files. */
declare let __webpack_public_path__: string;

/** In that build the bundler resolves `history` to our own file; this is the original. */
declare module 'history/esm/history' {
  export * from 'history';
}

/** The original Docusaurus component, which FileHead replaces in that build. */
declare module '@docusaurus/core/lib/client/exports/Head' {
  export {default} from '@docusaurus/Head';
}

/** Whether the build has a service worker; the build replaces it with true or false. */
declare const guideServiceWorker: boolean;

/** The version of the guide; the build writes it into the print script. */
declare const guideVersion: string;
