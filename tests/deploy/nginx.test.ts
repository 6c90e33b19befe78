import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cacheRuleOf} from './lib/cacheRuleOf';
import {fileTypeOf} from '../../tools/hosting/lib/fileTypes';
import {readSite, type Site} from '../../tools/hosting/lib/site';
import {writeNginx} from '../../tools/hosting/writeRecipes';
import {pathForms} from '../../src/page/rules/pathForms';
import {ask, type Answer} from './lib/ask';
import {buildForOtherBase, filesOf, otherBase, pagesOf} from './lib/builds';
import {startNginx, withoutNginx, type Running} from './lib/nginx';

const firstPort = Number(process.env.GUIDE_DEPLOY_PORT ?? 3270);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'afc-guide-nginx-'));
// Started by root, nginx answers as another user.
fs.chmodSync(scratch, 0o755);

afterAll(() => fs.rmSync(scratch, {recursive: true, force: true}));

const variants = [
  {base: '/', build: () => 'build', port: firstPort},
  {base: otherBase, build: buildForOtherBase, port: firstPort + 1},
];

describe.skipIf(withoutNginx()).each(variants)('nginx below $base', ({base, build, port}) => {
  let site: Site;
  let server: Running | undefined;
  const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(port, address, headers);
  const at = (address: string) => base + address.slice(1);

  beforeAll(async () => {
    site = readSite(build());
    const prefix = path.join(scratch, String(port));
    await writeNginx(site, prefix, port);
    server = await startNginx(prefix, port);
  }, 600_000);

  afterAll(async () => {
    await server?.stop();
    if (server) expect(server.errors()).toBe('');
  });

  function expectHeaders({headers}: Answer, where: string): void {
    for (const {name, value, overTlsOnly} of site.headers)
      expect(headers[name.toLowerCase()], `${name} of ${where}`).toBe(
        overTlsOnly ? undefined : value,
      );
    expect(headers.server, where).toBe('nginx');
  }

  it('was built for this base path', () => {
    expect(site.base).toBe(base);
    expect(pagesOf(site.folder).length).toBeGreaterThan(20);
  });

  it('every file: its type, its bytes in three forms, caching, headers', async () => {
    for (const name of filesOf(site.folder)) {
      const type = fileTypeOf(name);
      expect(
        type,
        `a kind of file that tools/hosting/lib/fileTypes.ts does not know: ${name}`,
      ).toBeDefined();
      const content = fs.readFileSync(path.join(site.folder, name));
      const address = base + name.replace(/(^|\/)index\.html$/, '$1');
      // Such a page is for servers that know no redirects.
      if (site.redirects.some(([from]) => from === address)) continue;
      const plain = await get(address);
      expect(plain.status, name).toBe(200);
      expect(plain.headers['content-type'], name).toBe(type?.type);
      expect(plain.headers['content-encoding'], name).toBeUndefined();
      expect(plain.body.equals(content), name).toBe(true);
      expect(plain.headers['cache-control'], name).toBe(cacheRuleOf(`/${name}`).value);
      expect(plain.headers.vary, name).toBe('Accept-Encoding');
      expectHeaders(plain, name);
      if (!type?.text || content.length < 200) continue;
      const br = await get(address, {'accept-encoding': 'gzip, deflate, br'});
      expect([br.headers['content-encoding'], br.headers['content-type']], name).toEqual([
        'br',
        type.type,
      ]);
      expect(zlib.brotliDecompressSync(br.body).equals(content), name).toBe(true);
      const gz = await get(address, {'accept-encoding': 'gzip, br;q=0'});
      expect([gz.headers['content-encoding'], gz.headers['content-type']], name).toEqual([
        'gzip',
        type.type,
      ]);
      expect(zlib.gunzipSync(gz.body).equals(content), name).toBe(true);
    }
  }, 60_000);

  it('every page: by its address, with a query; without its slash it leads on', async () => {
    for (const page of pagesOf(site.folder)) {
      const file = path.join(site.folder, page.slice(base.length), 'index.html');
      const answer = await get(`${page}?topology=one-system`);
      expect([answer.status, answer.headers['cache-control']], page).toEqual([200, 'no-cache']);
      expect(answer.body.equals(fs.readFileSync(file)), page).toBe(true);
      expectHeaders(answer, page);
      if (page === base) continue;
      const bare = await get(`${page.slice(0, -1)}?topology=one-system&ticket=F-1`);
      expect([bare.status, bare.headers.location], page).toEqual([
        301,
        `${page}?topology=one-system&ticket=F-1`,
      ]);
    }
  }, 60_000);

  it.each(Object.entries(pathForms))(
    'a page %s leads on to its plain form',
    async (name, write) => {
      for (const page of pagesOf(site.folder)) {
        const asked = write(page);
        const answer = await get(`${asked}?topology=one-system&ticket=F-1`);
        // Linux tells capitals apart: there is no INDEX.HTML.
        const status = name.includes('INDEX') ? 404 : asked === page ? 200 : 301;
        const location = status === 301 ? `${page}?topology=one-system&ticket=F-1` : undefined;
        expect([answer.status, answer.headers.location], asked).toEqual([status, location]);
        expectHeaders(answer, asked);
      }
    },
  );

  it('every redirect: 301 with the query, with and without a slash', async () => {
    expect(site.redirects.length).toBeGreaterThan(20);
    for (const [from, to] of site.redirects)
      for (const address of [from, from.slice(0, -1)]) {
        const answer = await get(`${address}?step=a&ticket=F-1`);
        expect([answer.status, answer.headers.location], address).toEqual([
          301,
          `${to}?step=a&ticket=F-1`,
        ]);
        expectHeaders(answer, address);
      }
  });

  it.each([
    '/no-such-page/',
    '/no-such-page',
    '/assets/js/none.1a2b.js',
    '/s4hana/none.html',
    '/index.html.br',
    '/index.html.gz',
    '/.htaccess',
    '/%0d%0aSet-Cookie:a=b',
    '/%5cexample.com',
    '//none%0d%0aSet-Cookie:a=b/',
    '//s4hana//none.html',
  ])('%s is a real 404: the guide’s own page, not to be kept', async (address) => {
    const answer = await get(at(address));
    expect([answer.status, answer.headers['content-type']]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body.equals(fs.readFileSync(path.join(site.folder, '404.html')))).toBe(true);
    expectHeaders(answer, address);
    const br = await get(at(address), {'accept-encoding': 'br'});
    expect([br.status, br.headers['content-encoding']]).toEqual([404, 'br']);
  });

  it.each(['//example.com', '//example.com/', '/\\example.com', '//example.com/%2e%2e'])(
    '%s leads to no other host',
    async (address) => {
      const {headers} = await get(address);
      expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
    },
  );

  it.each(['/..%2f..%2fetc/passwd', '/../etc/passwd', '/s4hana/..%2f..%2f..%2fpackage.json'])(
    '%s stays within the site',
    async (address) => {
      const answer = await get(at(address));
      expect([400, 404]).toContain(answer.status);
      expect(answer.body.toString()).not.toMatch(/root:|"scripts"/);
    },
  );

  it('what was not changed is answered with 304, in each form', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await get(base, {'accept-encoding': encoding});
      const tag = first.headers.etag ?? '';
      const again = await get(base, {'accept-encoding': encoding, 'if-none-match': tag});
      expect([again.status, again.body.length], encoding).toEqual([304, 0]);
    }
  });

  it('takes nothing: other methods are refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await fetch(`http://127.0.0.1:${port}${base}`, {method});
      expect(answer.status, method).toBe(405);
    }
  });

  it.runIf(base !== '/')('the root of the host leads into the guide', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.location]).toEqual([302, base]);
    expect((await get('/s4hana/')).status).toBe(404);
  });

  it.runIf(base === '/')(
    'a thousand readers at once, with no error',
    async () => {
      const readers = 1000;
      const pages = pagesOf(site.folder);
      const assets = filesOf(site.folder).filter((name) => name.startsWith('assets/'));
      const agent = new http.Agent({keepAlive: true, maxSockets: readers});
      const times: number[] = [];
      let bytes = 0;
      let open = 0;
      let most = 0;
      const fetchOne = async (address: string) => {
        const start = performance.now();
        const answer = await ask(port, address, {'accept-encoding': 'br'}, agent);
        times.push(performance.now() - start);
        bytes += answer.body.length;
        expect([address, answer.status, answer.headers['content-encoding']]).toEqual([
          address,
          200,
          'br',
        ]);
      };
      // Each reads three pages, and with the first the styles and scripts.
      const read = async (reader: number) => {
        open += 1;
        most = Math.max(most, open);
        for (let turn = 0; turn < 3; turn += 1) {
          await fetchOne(pages[(reader * 7 + turn) % pages.length] ?? base);
          if (turn === 0)
            for (let file = 0; file < 4; file += 1)
              await fetchOne(`/${assets[(reader + file * 11) % assets.length]}`);
        }
        open -= 1;
      };
      const start = performance.now();
      await Promise.all(Array.from({length: readers}, (_, reader) => read(reader)));
      const seconds = (performance.now() - start) / 1000;
      agent.destroy();
      times.sort((a, b) => a - b);
      const quantile = (part: number) =>
        `${Math.round(times[Math.floor(times.length * part)] ?? 0)}`;
      console.log(
        `${readers} readers at once, ${times.length} answers (${(bytes / 1e6).toFixed(1)} MB) in ` +
          `${seconds.toFixed(1)} s: ${Math.round(times.length / seconds)} a second; ` +
          `median ${quantile(0.5)} ms, 99 % within ${quantile(0.99)} ms; 0 errors`,
      );
      expect(most).toBe(readers);
      expect(times).toHaveLength(readers * 7);
    },
    120_000,
  );

  const openssl = spawnSync('openssl', ['version']).status === 0;

  it.runIf(openssl)('sends HSTS where TLS ends here', async () => {
    const prefix = path.join(scratch, `tls-${port}`);
    fs.cpSync(path.join(scratch, String(port)), prefix, {recursive: true});
    const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1';
    const files = ['-subj', '/CN=localhost', '-keyout', 'key.pem', '-out', 'cert.pem'];
    spawnSync('openssl', [...args.split(' '), ...files], {cwd: prefix});
    const conf = path.join(prefix, 'guide.conf');
    const tls = `listen ${port + 2};\n    listen ${port + 4} ssl;\n    ssl_certificate cert.pem;\n    ssl_certificate_key key.pem;`;
    fs.writeFileSync(conf, fs.readFileSync(conf, 'utf8').replace(`listen ${port};`, tls));
    const running = await startNginx(prefix, port + 2);
    const {request} = await import('node:https');
    const header = await new Promise((resolve, reject) => {
      const asked = request(
        {host: '127.0.0.1', port: port + 4, path: base, rejectUnauthorized: false},
        (response) => {
          response.resume();
          resolve(response.headers['strict-transport-security']);
        },
      );
      asked.on('error', reject).end();
    });
    await running.stop();
    expect(header).toBe(site.headers.find(({overTlsOnly}) => overTlsOnly)?.value);
  });
});
