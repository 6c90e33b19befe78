import path from 'node:path';

/** The site path of a page that is no topic: its slug, else its place in the docs folder. */
export function pathOf(file: string, slug: string): string {
  if (slug) return slug;
  const {dir, name} = path.posix.parse(file.replace(/^docs/, ''));
  return `${path.posix.join(dir, name === 'index' ? '' : name).replace(/\/$/, '')}/`;
}
