import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cacheRuleOf} from './lib/cacheRuleOf';
import {fileTypeOf} from '../../tools/hosting/lib/fileTypes';
import {readSite, type Site} from '../../tools/hosting/lib/site';
import {writeCloudFoundry} from '../../tools/hosting/writeRecipes';
import {pathForms} from '../../src/page/rules/pathForms';
import {ask} from './lib/ask';
import {buildForOtherBase, filesOf, otherBase, pagesOf} from './lib/builds';
import {startNginx, withoutNginx, type Running} from './lib/nginx';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'afc-guide-cf-'));
fs.chmodSync(scratch, 0o755);
const firstPort = Number(process.env.GUIDE_DEPLOY_PORT ?? 3270) + 6;

afterAll(() => fs.rmSync(scratch, {recursive: true, force: true}));

/** The server that the staticfile buildpack starts, as far as the include meets it. */
const buildpackConf = (port: number) => `
pid tmp/nginx.pid;
events { worker_connections 1024; }
http {
  charset utf-8;
  access_log off;
  default_type application/octet-stream;
  types { text/html html; application/x-javascript js; }
  gzip on;
  gzip_comp_level 6;
  gzip_min_length 1100;
  gzip_proxied any;
  gunzip on;
  gzip_static always;
  gzip_types text/plain text/css text/javascript application/json application/xml;
  gzip_vary on;
  port_in_redirect off;
  server_tokens off;
  client_body_temp_path tmp/body; proxy_temp_path tmp/proxy; fastcgi_temp_path tmp/fastcgi;
  uwsgi_temp_path tmp/uwsgi; scgi_temp_path tmp/scgi;
  server {
    listen ${port};
    server_name localhost;
    root site;
    index index.html index.htm Default.htm;
    if ($http_x_forwarded_proto != "https") { return 301 https://$host$request_uri; }
    location ~ /\\. { deny all; return 404; }
    location / { include nginx/conf/includes/*.conf; }
  }
}
`;

const variants = [
  {base: '/', build: () => 'build', port: firstPort},
  {base: otherBase, build: buildForOtherBase, port: firstPort + 1},
];

describe.skipIf(withoutNginx()).each(variants)(
  'the include for the staticfile buildpack, below $base',
  ({base, build, port}) => {
    let site: Site;
    let server: Running | undefined;
    const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
      ask(port, address, {'x-forwarded-proto': 'https', ...headers});

    beforeAll(async () => {
      site = readSite(build());
      const prefix = path.join(scratch, String(port));
      writeCloudFoundry(site, prefix);
      fs.mkdirSync(path.join(prefix, 'tmp'));
      fs.writeFileSync(path.join(prefix, 'nginx.conf'), buildpackConf(port));
      server = await startNginx(prefix, port);
    }, 600_000);

    afterAll(async () => {
      await server?.stop();
    });

    it('every file: type, caching, headers', async () => {
      for (const name of filesOf(site.folder)) {
        const address = base + name.replace(/(^|\/)index\.html$/, '$1');
        if (site.redirects.some(([from]) => from === address)) continue;
        const answer = await get(address);
        expect(answer.status, name).toBe(200);
        expect(answer.headers['content-type'], name).toBe(fileTypeOf(name)?.type);
        expect(answer.headers['cache-control'], name).toBe(cacheRuleOf(`/${name}`).value);
        for (const {name: header, value} of site.headers)
          expect(answer.headers[header.toLowerCase()], `${header} of ${name}`).toBe(value);
      }
    });

    it.each(Object.entries(pathForms))(
      'a page %s leads on to its plain form',
      async (name, write) => {
        for (const page of pagesOf(site.folder)) {
          const asked = write(page);
          const answer = await get(`${asked}?ticket=F-1`, {'accept-encoding': 'gzip'});
          // Linux tells capitals apart: there is no INDEX.HTML.
          const status = name.includes('INDEX') ? 404 : asked === page ? 200 : 301;
          const location = status === 301 ? `${page}?ticket=F-1` : undefined;
          expect([answer.status, answer.headers.location], asked).toEqual([status, location]);
        }
      },
    );

    it('pages, redirects and what is not there', async () => {
      for (const page of pagesOf(site.folder)) {
        const answer = await get(page, {'accept-encoding': 'gzip'});
        expect([answer.status, answer.headers['content-encoding']], page).toEqual([200, 'gzip']);
        expect(zlib.gunzipSync(answer.body).toString(), page).toContain('<h1');
        if (page === base) continue;
        const bare = await get(`${page.slice(0, -1)}?ticket=F-1`);
        expect([bare.status, bare.headers.location], page).toEqual([301, `${page}?ticket=F-1`]);
      }
      for (const [from, to] of site.redirects)
        for (const address of [from, from.slice(0, -1)]) {
          const answer = await get(`${address}?ticket=F-1`);
          expect([answer.status, answer.headers.location], address).toEqual([
            301,
            `${to}?ticket=F-1`,
          ]);
        }
      const missing = await get(`${base}none/`);
      expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-cache']);
      expect(missing.body.equals(fs.readFileSync(path.join(site.folder, '404.html')))).toBe(true);
    });
  },
);
