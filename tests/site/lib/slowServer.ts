import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A server whose pages come in pieces, as on a slow line. */
export interface SlowServer {
  readonly origin: string;
  /** Sends the next piece of the page; false once all of it is sent. */
  readonly sendMore: () => boolean;
  readonly close: () => void;
}

function sendFile(url: string, response: http.ServerResponse): void {
  const file = path.join('build', path.normalize(url));
  if (!fs.existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, {'content-type': types[path.extname(file)] ?? 'text/plain'});
  response.end(fs.readFileSync(file));
}

/** The page cut into pieces of about the same size, the head in the first. */
function cut(html: Buffer, count: number): Buffer[] {
  const body = html.indexOf('</nav>');
  const size = Math.ceil((html.length - body) / count);
  return Array.from({length: count}, (_, index) =>
    html.subarray(index === 0 ? 0 : body + index * size, body + (index + 1) * size),
  );
}

/** Serves the built site; a page waits for `sendMore` after its first piece. */
export async function startSlowServer(pieces: number): Promise<SlowServer> {
  let page: http.ServerResponse | undefined;
  let rest: Buffer[] = [];
  const server = http.createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    if (!pathname.endsWith('/')) return sendFile(pathname, response);
    rest = cut(fs.readFileSync(path.join('build', pathname, 'index.html')), pieces);
    page = response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    page.write(rest.shift());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sendMore: () => {
      const piece = rest.shift();
      if (piece) page?.write(piece);
      if (rest.length === 0) page?.end();
      return rest.length > 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
