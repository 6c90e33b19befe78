import type {Root} from 'hast';

/** A page of the finished build while the passes work on it. */
export interface BuiltPage {
  /** Path of the file relative to the site folder, with forward slashes. */
  readonly file: string;
  /** Site path, without the base URL. */
  readonly path: string;
  readonly tree: Root;
}

/**
 * One processing step for each page. It changes the tree in place.
 * @throws if the page isn't as expected: the message stops the build
 */
export type Pass = (page: BuiltPage) => void | Promise<void>;
