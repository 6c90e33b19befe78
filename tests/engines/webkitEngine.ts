import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import type {Engine, EnginePage, InPage} from './engine';

const driver = '/usr/bin/WebKitWebDriver';
const browser = ['4.1', '4.0']
  .map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
  .find(existsSync);
const port = 4567;

/** One command of the WebDriver protocol (https://www.w3.org/TR/webdriver2/). */
async function command(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: {'content-type': 'application/json'},
    // A browser that hangs says at which command.
    signal: AbortSignal.timeout(30_000),
    ...(body ? {body: JSON.stringify(body)} : {}),
  });
  const {value} = (await response.json()) as {value: {message?: string}};
  if (!response.ok) throw new Error(`WebKitWebDriver, ${path}: ${value.message}`);
  return value;
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await command('GET', '/status').catch(() => undefined);
    if (answer) return;
    await setTimeout(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

function drive(session: string, origin: string): EnginePage {
  const at = `/session/${session}`;
  const find = async (selector: string) => {
    const found = await command('POST', `${at}/element`, {using: 'css selector', value: selector});
    return `${at}/element/${(found as Record<string, string>)[elementKey]}`;
  };
  return {
    open: async (path) =>
      void (await command('POST', `${at}/url`, {url: new URL(path, origin).href})),
    run: async <Result>(what: InPage<Result>, ...args: string[]) => {
      const script = `return (${String(what)}).apply(null, arguments)`;
      return (await command('POST', `${at}/execute/sync`, {script, args})) as Result;
    },
    click: async (selector) => void (await command('POST', `${await find(selector)}/click`, {})),
    type: async (selector, text) =>
      void (await command('POST', `${await find(selector)}/value`, {text})),
    back: async () => void (await command('POST', `${at}/back`, {})),
  };
}

/**
 * Debian's WebKitGTK through its WebDriver; it needs a display, such as xvfb's. Each page gets a
 * driver of its own: one that has just ended a session may never answer the request for the next.
 */
export function startWebKit(origin: string): Promise<Engine> {
  if (!browser) throw new Error('WebKitGTK is not installed.');
  const options = {binary: browser, args: ['--automation']};
  const newSession = async () =>
    (await command('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    })) as {sessionId: string; capabilities: {browserVersion: string}};
  let version = '';
  return Promise.resolve({
    name: 'WebKitGTK',
    get version() {
      return version;
    },
    withPage: async (use) => {
      const process = spawn(driver, [`--port=${port}`], {stdio: 'ignore'});
      const ended = once(process, 'exit');
      try {
        await ready();
        const {sessionId, capabilities} = await newSession();
        version = capabilities.browserVersion;
        await use(drive(sessionId, origin));
        await command('DELETE', `/session/${sessionId}`);
      } finally {
        process.kill();
        await ended;
      }
    },
    close: () => Promise.resolve(),
  });
}
