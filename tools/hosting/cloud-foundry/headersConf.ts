import {cacheRules} from '../lib/caching';
import {fileTypes} from '../lib/fileTypes';
import {otherForm, pagePath} from '../lib/plainForm';
import type {Site} from '../lib/site';

const quoted = (text: string) => `"${text}"`;

/**
 * The file that the staticfile buildpack includes in its `location /`. TLS ends at the platform's
 * router, which passes the HTTPS header on, so this sends it.
 */
export function headersConf({base, headers, redirects}: Site): string {
  const [rest, ...others] = [...cacheRules].reverse();
  const cache = others.map(({pattern, value}) => {
    const below = pattern.replace(/^\^\//, `^${base}`);
    return `if ($uri ~ ${quoted(below)}) { set $guide_cache ${quoted(value)}; }`;
  });
  const moved = redirects.map(([from, to]) => `rewrite ^${from.slice(0, -1)}/?$ ${to} permanent;`);
  const types = fileTypes.map(
    // The buildpack sets the character set: utf-8.
    ({extension, type}) => `    ${type.replace('; charset=utf-8', '')} ${extension};`,
  );
  const home = base === '/' ? [] : [`rewrite ^/$ ${base} redirect;`];
  return [
    '# Made by `npm run recipes` from tools/hosting/; change it there.',
    `error_page 404 ${base}404.html;`,
    'absolute_redirect off;',
    'charset_types text/css text/javascript text/markdown text/plain text/csv application/xml;',
    'types {',
    ...types,
    '}',
    ...home,
    ...moved,
    `if ($request_uri ~ ${quoted(otherForm)}) { rewrite ${quoted(pagePath)} $1 permanent; }`,
    `set $guide_cache ${quoted(rest?.value ?? '')};`,
    ...cache,
    'add_header Cache-Control $guide_cache always;',
    ...headers.map(({name, value}) => `add_header ${name} ${quoted(value)} always;`),
    '',
  ].join('\n');
}
