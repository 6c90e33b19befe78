import fs from 'node:fs';
import path from 'node:path';
import {redirects} from '../../config/redirects';
import {htmlFiles} from '../../plugins/lib/htmlFiles';
import {sitePolicy} from '../../plugins/security/contentPolicy';
import {inlineOf} from '../../plugins/security/inlineOf';
import {securityHeaders, type Header} from './headers';

/** What a recipe has to know about a built site. */
export interface Site {
  /** The folder with the build. */
  readonly folder: string;
  /** The path below which it is served, with slashes at both ends. */
  readonly base: string;
  readonly headers: readonly Header[];
  /** From and to, as full paths. */
  readonly redirects: readonly (readonly [from: string, to: string])[];
}

/** The path for which the site was built, as its own pages name their files. */
function baseOf(folder: string): string {
  const html = fs.readFileSync(path.join(folder, '404.html'), 'utf8');
  const base = /data-scripts="(\/[^" ]*)assets\//.exec(html)?.[1];
  if (base === undefined) throw new Error(`${folder} holds no build of the guide.`);
  return base;
}

/** Reads a built site: its base path, and the policy for the scripts that are really in its pages. */
export function readSite(folder: string): Site {
  const base = baseOf(folder);
  const scripts = htmlFiles(folder).flatMap(
    (file) => inlineOf(fs.readFileSync(file, 'utf8')).scripts,
  );
  const at = (address: string) => base + address.slice(1);
  return {
    folder,
    base,
    headers: securityHeaders(sitePolicy(scripts)),
    redirects: redirects.flatMap(({from, to}) =>
      from.map((address) => [at(address), at(to)] as const),
    ),
  };
}
