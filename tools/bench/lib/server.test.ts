import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder, type FolderServer} from './server';

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bench-server-'));
  await mkdir(path.join(folder, 'topic'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'topic/index.html'), '<p>Topic</p>');
  await writeFile(path.join(folder, 'assets/app.js'), 'run();');
  server = await serveFolder(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, {recursive: true});
});

const get = (address: string): Promise<Response> =>
  fetch(server.origin + address, {redirect: 'manual'});

describe('serveFolder', () => {
  it('answers a folder with its index.html, compressed', async () => {
    const response = await get('/topic/?topology=one-system');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('<p>Topic</p>');
  });

  it('lets hashed assets be cached for ever', async () => {
    const response = await get('/assets/app.js');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('redirects a folder without its slash', async () => {
    const response = await get('/topic');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/topic/']);
  });

  it('says when there is nothing, and never leaves the folder', async () => {
    expect((await get('/nothing/')).status).toBe(404);
    expect((await get('/..%2fpackage.json')).status).toBe(404);
  });
});
