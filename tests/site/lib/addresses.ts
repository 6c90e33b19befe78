import fs from 'node:fs';

/** The branching topic. */
export const userTopic = '/s4hana/technical-communication-user/';

/** The paths of all pages, as the built site lists them. */
export function pagePaths(): readonly string[] {
  const sitemap = fs.readFileSync('build/sitemap.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** Whether a built page holds content for one topology only, so that it differs between them. */
export function dependsOnTopology(path: string): boolean {
  const html = fs.readFileSync(`build${path}index.html`, 'utf8');
  return /<input[^>]*name="?topology/.test(html);
}
