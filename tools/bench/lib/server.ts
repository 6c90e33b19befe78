import {readdir, readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
};

const alreadyCompressed = new Set(['.png', '.jpg', '.webp', '.woff2', '.zip', '.xlsx']);

interface StoredFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FolderServer {
  /** For example `http://127.0.0.1:40001`, without a trailing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site like a production server: all files are compressed with brotli 11 before the
 * first request and stay in memory, hashed assets are cacheable forever, folders return
 * `index.html`. The benchmark's browser accepts brotli, so no other encoding is needed.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const files = await loadFolder(folder);
  const server = createServer((request, response) => {
    answer(files, new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function loadFolder(folder: string): Promise<ReadonlyMap<string, StoredFile>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const loaded = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, StoredFile]> => {
      const file = path.join(entry.parentPath, entry.name);
      const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      return [address, await loadFile(file, address)];
    });
  return new Map(await Promise.all(loaded));
}

async function loadFile(file: string, address: string): Promise<StoredFile> {
  const extension = path.extname(file);
  const content = await readFile(file);
  const headers = {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    'cache-control': address.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    vary: 'accept-encoding',
  };
  if (alreadyCompressed.has(extension)) return {body: content, headers};
  const body = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  return {body, headers: {...headers, 'content-encoding': 'br'}};
}

function answer(
  files: ReadonlyMap<string, StoredFile>,
  address: string,
  response: ServerResponse,
): void {
  const asked = decodeURIComponent(address);
  const found = files.get(asked.endsWith('/') ? `${asked}index.html` : asked);
  if (found) {
    send(response, 200, found);
  } else if (files.has(`${asked}/index.html`)) {
    response.writeHead(301, {location: `${address}/`}).end();
  } else {
    const notFound = files.get('/404.html');
    if (notFound) send(response, 404, notFound);
    else response.writeHead(404).end();
  }
}

function send(response: ServerResponse, status: number, file: StoredFile): void {
  response.writeHead(status, {...file.headers, 'content-length': file.body.length});
  response.end(file.body);
}
