import fs from 'node:fs';

/** Origin for which the site was built, without a slash at its end. */
export function builtOrigin(): string {
  const sitemap = fs.readFileSync('build/sitemap.xml', 'utf8');
  return new URL(/<loc>([^<]+)<\/loc>/.exec(sitemap)?.[1] ?? '').origin;
}

/** What is wrong with an absolute address of the built site: no file, or no such anchor in it. */
export function brokenAddress(address: string): string | undefined {
  const {pathname, hash, searchParams} = new URL(address);
  const file = `build${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
  if (!fs.existsSync(file)) return `${address}: no file ${file}`;
  const id = hash.slice(1) || searchParams.get('step');
  if (!id) return undefined;
  const html = fs.readFileSync(file, 'utf8');
  return new RegExp(`\\sid="?${id}[\\s">]`).test(html) ? undefined : `${address}: no #${id}`;
}
