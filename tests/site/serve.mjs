/*
 * Serves build/ for the browser tests, as hosts do: a folder without its slash leads to the one with
 * it, and what is not there is the page for it. `docusaurus serve` writes a stack trace for each
 * address that it cannot read, and the tests ask for many.
 */
import fs from 'node:fs';
import http from 'node:http';
import sirv from 'sirv';

const [port, folder = 'build'] = process.argv.slice(2);
if (!port) throw new Error('Expected: serve.mjs PORT [FOLDER]');

/** Sends the reader on where a folder was asked for without its slash, or as `folder.html`. */
function addSlash({url = '/'}, response) {
  const [pathname, query] = url.split(/\?(.*)/s);
  const page = pathname.replace(/\.html$/, '');
  const isFolder = /^\/[\w./-]*[^/]$/.test(page) && fs.existsSync(`${folder}${page}/index.html`);
  if (!isFolder) return false;
  response.writeHead(301, {location: `${page}/${query === undefined ? '' : `?${query}`}`}).end();
  return true;
}

// `dev` looks at the disk at each request: a new build needs no new server.
const files = sirv(folder, {
  dev: true,
  // As on a host: what has a hash in its name is kept, all else is asked for again.
  setHeaders(response, pathname) {
    const kept = pathname.startsWith('/assets/');
    response.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
  onNoMatch(_, response) {
    response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
    response.end(fs.readFileSync(`${folder}/404.html`));
  },
});

http
  .createServer((request, response) => {
    if (!addSlash(request, response)) files(request, response);
  })
  .listen(Number(port), 'localhost');
