import type {Root} from 'hast';

/** A page of the finished build while the passes work on it. */
export interface BuiltPage {
  /** Path of the file below the folder of the site, with forward slashes. */
  readonly file: string;
  /** Site path, without the base URL. */
  readonly path: string;
  readonly tree: Root;
}

/**
 * One step of the work on each page. It changes the tree in place.
 * @throws where the page is not as it expects: the message ends the build
 */
export type Pass = (page: BuiltPage) => void | Promise<void>;
