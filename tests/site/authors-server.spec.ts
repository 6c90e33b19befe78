import {spawn, type ChildProcess} from 'node:child_process';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {userTopic} from './lib/addresses';
import {branches} from './lib/branches';
import {expect, test} from './lib/test';

/* The server of `npm start`, which draws all pages in the browser. */

// The first answers wait until all pages are bundled.
test.describe.configure({mode: 'serial', timeout: 600_000});

let server: ChildProcess | undefined;
let origin = '';

async function freePort(): Promise<number> {
  const taken = http.createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const {port} = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  return port;
}

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const started = spawn(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'start', '--no-open', `--port=${port}`],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  server = started;
  const ended = new Promise<never>((_, reject) => {
    started.on('exit', (code) => reject(new Error(`npm start ended with ${code}.`)));
  });
  const answers = () =>
    fetch(origin).then(
      ({ok}) => ok,
      () => false,
    );
  await Promise.race([ended, expect.poll(answers, {timeout: 0}).toBe(true)]);
});

test.afterAll(async () => {
  if (server?.exitCode !== null) return;
  const ended = new Promise((resolve) => server?.on('exit', resolve));
  server.kill();
  await ended;
});

for (const {id, step} of branches)
  test(`?step=${step} opens its step`, async ({page}) => {
    await page.goto(`${origin}${userTopic}?step=${step}`);
    await expect(page.locator(`[id="${step}"]`)).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('data-topology', id);
  });

test('it says what it does not have, and has the rest', async ({request}) => {
  for (const address of [
    '/downloads/afc-authorizations.csv',
    '/s4hana/index.md',
    '/topic/c4a9b51/',
  ]) {
    const answer = await request.get(origin + address);
    expect([answer.status(), await answer.text()]).toEqual([
      404,
      expect.stringMatching(new RegExp(`^${address} .*npm run serve`)),
    ]);
  }
  for (const address of ['/s4hana/', '/img/logo.svg'])
    expect((await request.get(origin + address)).status(), address).toBe(200);
});
