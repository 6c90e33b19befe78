import path from 'node:path';
import {plainPath} from '../../src/page/rules/plainPath';

/** The site path of a page that isn't a topic: its slug, else its place in the docs folder. */
export function pathOf(file: string, slug: string): string {
  const {dir, name} = path.posix.parse(file.replace(/^docs/, ''));
  return plainPath(`${slug || path.posix.join(dir, name === 'index' ? '' : name)}/`);
}
