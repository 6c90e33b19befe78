import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {writeServiceWorker} from '../../../plugins/lib/serviceWorker';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A server of the built site, whose versions follow each other. */
export interface VersionServer {
  readonly origin: string;
  /** Publishes a version: each page says its name in `<meta name="version">`. */
  readonly publish: (version: string, worker?: 'on' | 'off') => void;
  /** Files that the server does not have, by what their address contains. */
  missing: string | undefined;
  /** How often such a file was asked for. */
  readonly missed: () => number;
  /** Pages that come from elsewhere, as in the middle of a deployment. */
  altered: string | undefined;
  readonly close: () => void;
}

function copyBuild(folder: string, version: string, worker: 'on' | 'off'): void {
  fs.rmSync(folder, {recursive: true, force: true});
  fs.cpSync('build', folder, {recursive: true, filter: (name) => !/\.(zip|pdf)$/.test(name)});
  for (const name of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    const html = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(
      file,
      html.replace(/<head>/i, (head) => `${head}<meta name="version" content="${version}">`),
    );
  }
  writeServiceWorker(folder, worker === 'on');
}

/** Serves copies of the built site from a folder, with a 404 page as hosts have it. */
export async function startVersionServer(folder: string): Promise<VersionServer> {
  let missed = 0;
  const server = http.createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const wanted = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const file = pathname.endsWith('/') ? path.join(wanted, 'index.html') : wanted;
    const lost = versions.missing !== undefined && pathname.includes(versions.missing);
    if (lost) missed += 1;
    const found = !lost && fs.existsSync(file) && fs.statSync(file).isFile();
    const sent = found ? file : path.join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': types[path.extname(sent)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    const {altered} = versions;
    if (altered !== undefined && pathname.includes(altered)) response.write('<!-- another -->');
    response.end(fs.readFileSync(sent));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const versions: VersionServer = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: (version, worker = 'on') => copyBuild(folder, version, worker),
    missing: undefined,
    missed: () => missed,
    altered: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return versions;
}
