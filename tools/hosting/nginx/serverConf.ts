import {cacheRules} from '../lib/caching';
import {fileTypes, type FileType} from '../lib/fileTypes';
import {otherForm, pagePath} from '../lib/plainForm';
import type {Site} from '../lib/site';

/** Escapes text for nginx double quotes. */
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const map = (input: string, output: string, lines: readonly string[]) =>
  `map ${input} ${output} {\n${lines.map((line) => `    ${line};\n`).join('')}}\n`;

/** Escapes a path for an nginx regular expression. */
const escaped = (path: string) => path.replaceAll('.', '\\.');

const below = (base: string, pattern: string) => pattern.replace(/^\^\//, `^${escaped(base)}`);

function maps({base, headers, redirects}: Site): string[] {
  const hsts = headers.find(({overTlsOnly}) => overTlsOnly);
  return [
    '# The compressed form that the browser takes; gzip is chosen by gzip_static.\n' +
      map('$http_accept_encoding', '$guide_br', [
        '"~*\\bbr\\s*;\\s*q=0(\\.0*)?(,|$)" ""',
        '"~*\\bbr\\b" ".br"',
        'default ""',
      ]),
    '# "volatile": looked at again when an error page takes the place of what was asked for.\n' +
      map('$uri', '$guide_page', [
        'volatile',
        '"~^(?<folder>.*/)$" "${folder}index.html"',
        'default $uri',
      ]),
    map('$uri', '$guide_encoding', ['volatile', '"~\\.br$" br', 'default ""']),
    map('$uri', '$guide_cache', [
      'volatile',
      ...cacheRules
        .filter(({name}) => name !== 'rest')
        .map(({pattern, value}) => `${quoted(`~${below(base, pattern)}`)} ${quoted(value)}`),
      `default ${quoted(cacheRules.at(-1)?.value ?? '')}`,
    ]),
    '# Sent where TLS ends in this server, and nowhere else.\n' +
      map('$https', '$guide_hsts', [`on ${quoted(hsts?.value ?? '')}`, 'default ""']),
    map('$uri', '$guide_redirect', [
      ...redirects.flatMap(([from, to]) => [`${from} ${to}`, `${from.slice(0, -1)} ${to}`]),
      'default ""',
    ]),
  ];
}

/** nginx derives the type from the last extension, which is wrong for a compressed file. */
function location(pattern: string, {type, text}: FileType, file: string): string {
  const files = text ? `${file}$guide_br ${file}` : file;
  return [
    `    location ~ ${pattern} {`,
    '        types {}',
    `        default_type ${quoted(type)};`,
    `        try_files ${files} =404;`,
    '    }',
  ].join('\n');
}

function locations(): string {
  return fileTypes
    .map((it) =>
      it.extension === 'html'
        ? location('"(/|\\.html)$"', it, '$guide_page')
        : location(`"\\.${it.extension}$"`, it, '$uri'),
    )
    .join('\n');
}

/**
 * The guide's part of the server, for any nginx from 1.13, without extra modules: `include` it
 * inside `http { }`.
 */
export function serverConf(site: Site, port: number): string {
  const headers = site.headers.map(({name, value, overTlsOnly}) => {
    const text = overTlsOnly ? '$guide_hsts' : quoted(value);
    return `    add_header ${name} ${text} always;`;
  });
  const home = site.base === '/' ? '' : `    location = / { return 302 ${site.base}; }\n`;
  return `# Made by \`npm run recipes\` from tools/hosting/; change it there.

# SAP's topic IDs make long addresses.
map_hash_bucket_size 256;

${maps(site).join('\n')}
server {
    listen ${port};
    server_name _;
    root site;
    server_tokens off;
    # Behind a proxy the guide knows neither its host name nor its port.
    absolute_redirect off;
    error_page 404 ${site.base}404.html;
    gzip_static on;
    gzip_proxied any;

${headers.join('\n')}
    add_header Cache-Control $guide_cache always;
    add_header Content-Encoding $guide_encoding always;
    add_header Vary Accept-Encoding always;

    if ($guide_redirect) {
        return 301 $guide_redirect$is_args$args;
    }
    # One form for the path of a page; what was asked for is the same after an error page, too.
    if ($request_uri ~ "${otherForm}") {
        rewrite "${pagePath}" $1 permanent;
    }
${home}
${locations()}

    # Without a type: a folder without its slash, or nothing.
    location / {
        if (-f $document_root$uri/index.html) {
            return 301 $uri/$is_args$args;
        }
        return 404;
    }
}
`;
}
