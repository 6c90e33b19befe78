import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {retry, type Driver} from './driver';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/xvfb-run';
const browser = ['4.1', '4.0']
  .map(
    (version) =>
      `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  )
  .find((file) => fs.existsSync(file));

/** The name under which WebDriver hands out elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Debian’s WebKitGTK, by WebDriver. Undefined where the machine has none. */
export async function startWebKit(port: number): Promise<Driver | undefined> {
  if (!browser || !fs.existsSync(driver)) return undefined;
  const own = [driver, `--port=${port}`];
  const [command = driver, ...args] =
    process.env.DISPLAY || !fs.existsSync(display) ? own : [display, '-a', ...own];
  const server = spawn(command, args, {stdio: 'ignore', detached: true});
  const base = `http://127.0.0.1:${port}/session`;
  const ask = async (method: string, url: string, body?: object): Promise<unknown> => {
    const answer = await fetch(url, {method, body: body ? JSON.stringify(body) : null});
    const {value} = (await answer.json()) as {value: unknown};
    const failed = value as {error?: string; message?: string} | null;
    if (!answer.ok)
      throw new Error(`${url.split('/').at(-1)}: ${failed?.error} ${failed?.message}`);
    return value;
  };
  const options = {binary: browser, args: ['--automation']};
  const wanted = {capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}}};
  const session = (await retry(() => ask('POST', base, wanted))) as {
    sessionId: string;
    capabilities: {browserVersion: string};
  };
  const post = (command: string, body: object = {}) =>
    ask('POST', `${base}/${session.sessionId}/${command}`, body);
  const find = async (value: string) => {
    const found = (await post('element', {using: 'css selector', value})) as Record<string, string>;
    return found[elementKey] ?? '';
  };
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion} (WebDriver)`,
    cannot: ['errors in the console are not heard: WebDriver has no command for them'],
    open: async (url) => void (await post('url', {url})),
    back: async () => void (await post('back')),
    run: async (what, ...given) => {
      const script = `return Promise.resolve((${what.toString()})(...arguments)).then((it) => it ?? null)`;
      return (await post('execute/sync', {script, args: given})) as never;
    },
    click: async (selector) => void (await post(`element/${await find(selector)}/click`)),
    press: async (...pressed) => {
      const actions = pressed.flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]);
      await post('actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
    },
    setFile: async (selector, file) =>
      void (await post(`element/${await find(selector)}/value`, {text: path.resolve(file)})),
    errors: () => undefined,
    quit: async () => {
      await ask('DELETE', `${base}/${session.sessionId}`);
      // With the display that was started for it: the group of this process alone.
      if (server.pid) process.kill(-server.pid);
    },
  };
}
