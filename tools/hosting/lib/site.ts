import fs from 'node:fs';
import path from 'node:path';
import {redirects} from '../../../config/redirects';
import {findAll, parseHtml} from '../../../plugins/lib/html';
import {htmlFiles} from '../../../plugins/lib/htmlFiles';
import {sitePolicy} from '../../../plugins/finish/policy/contentPolicy';
import {inlineOf} from '../../../plugins/finish/policy/inlineOf';
import {securityHeaders, type Header} from './headers';

/** What a recipe must know about a built site. */
export interface Site {
  /** The folder with the build. */
  readonly folder: string;
  /** Its base path, with slashes at both ends. */
  readonly base: string;
  readonly headers: readonly Header[];
  /** From and to, as full paths. */
  readonly redirects: readonly (readonly [from: string, to: string])[];
}

/** The base path that the site was built for, taken from its pages. */
function baseOf(folder: string): string {
  const tree = parseHtml(fs.readFileSync(path.join(folder, '404.html'), 'utf8'));
  const [loader] = findAll(tree, ({properties}) => 'dataScripts' in properties);
  const [base, ...rest] = String(loader?.properties.dataScripts ?? '').split('assets/');
  if (base === undefined || rest.length === 0)
    throw new Error(`${folder} holds no build of the guide.`);
  return base;
}

/** Reads a built site: its base path, and the policy for the scripts actually in its pages. */
export function readSite(folder: string): Site {
  const base = baseOf(folder);
  const scripts = htmlFiles(folder).flatMap(
    (file) => inlineOf(parseHtml(fs.readFileSync(file, 'utf8'))).scripts,
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
