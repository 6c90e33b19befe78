/**
 * Runs the topology matrix and the main flows in Firefox and WebKit, against `build/`; Chromium has
 * the browser tests. Exit code 1 where an engine that is there fails. Node 20 needs
 * `--experimental-websocket` for it, which `npm run test:engines` gives.
 */
import {spawn} from 'node:child_process';
import {retry, type Driver} from './driver';
import {startFirefox} from './firefox';
import {allFlows} from './flows';
import {startWebKit} from './webkit';

const port = Number(process.env.GUIDE_ENGINES_PORT ?? 3261);
const origin = `http://localhost:${port}`;

async function check(driver: Driver): Promise<number> {
  console.log(`\n${driver.name}`);
  let failed = 0;
  for (const {name, run} of allFlows) {
    const before = driver.errors()?.length ?? 0;
    try {
      await run(driver, origin);
      const errors = driver.errors()?.slice(before) ?? [];
      if (errors.length > 0) throw new Error(`in the console: ${errors.join('; ')}`);
      console.log(`  ok    ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAIL  ${name}\n        ${String(error).replaceAll('\n', '\n        ')}`);
    }
  }
  for (const gap of driver.cannot) console.log(`  cannot: ${gap}`);
  console.log('  not driven: clipboard, downloads, printing');
  console.log(`  ${allFlows.length - failed} of ${allFlows.length} passed`);
  return failed;
}

async function main(): Promise<void> {
  const args = ['docusaurus', 'serve', '--no-open', '--port', String(port)];
  const server = spawn('npx', args, {stdio: 'ignore', detached: true});
  let failed = 0;
  try {
    await retry(() => fetch(origin));
    for (const [name, start] of [
      ['Firefox (Debian: firefox-esr)', startFirefox],
      ['WebKit (Debian: webkit2gtk-driver)', startWebKit],
    ] as const) {
      const driver = await start(port + 1);
      if (!driver) console.log(`\n${name}: not on this machine, not tested`);
      else failed += await check(driver).finally(() => driver.quit());
    }
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
  process.exitCode = failed > 0 ? 1 : 0;
}

void main();
