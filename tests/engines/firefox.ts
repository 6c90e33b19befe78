import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {retry, type Driver} from './driver';

const binary = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => fs.existsSync(file));

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: {readonly level?: string; readonly text?: string};
}

function connect(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error(`no connection to ${url}`)));
  });
}

/** Sends commands of WebDriver BiDi and waits for the answer of each. */
function commands(socket: WebSocket, onEvent: (answer: Answer) => void) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({data}) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) onEvent(answer);
    else waiting.get(answer.id)?.(answer);
  });
  return (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({result, error, message}) => {
        waiting.delete(id);
        if (result) resolve(result);
        else reject(new Error(`${method}: ${error} ${message}`));
      });
      socket.send(JSON.stringify({id, method, params}));
    });
}

/** Debian’s Firefox, by WebDriver BiDi. Undefined where the machine has none. */
export async function startFirefox(port: number): Promise<Driver | undefined> {
  if (!binary) return undefined;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'afc-guide-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile];
  const browser = spawn(binary, [...args, `--remote-debugging-port=${port}`], {stdio: 'ignore'});
  const socket = await retry(() => connect(`ws://127.0.0.1:${port}/session`));
  const errors: string[] = [];
  const send = commands(socket, ({method, params}) => {
    if (method === 'log.entryAdded' && params?.level === 'error') errors.push(params.text ?? '');
  });
  const {capabilities} = (await send('session.new', {capabilities: {}})) as {
    capabilities: {browserVersion: string};
  };
  await send('session.subscribe', {events: ['log.entryAdded']});
  const {contexts} = (await send('browsingContext.getTree')) as {contexts: [{context: string}]};
  const {context} = contexts[0];
  const find = async (value: string) => {
    const locator = {type: 'css', value};
    const {nodes} = (await send('browsingContext.locateNodes', {context, locator})) as {
      nodes: readonly {sharedId: string}[];
    };
    if (!nodes[0]) throw new Error(`not on the page: ${value}`);
    return {sharedId: nodes[0].sharedId};
  };
  const act = (actions: readonly object[]) => send('input.performActions', {context, actions});
  const run: Driver['run'] = async (what, ...given) => {
    const functionDeclaration = `async () => JSON.stringify(await (${what.toString()})(...${JSON.stringify(given)}) ?? null)`;
    const target = {context};
    const answer = (await send('script.callFunction', {
      functionDeclaration,
      target,
      awaitPromise: true,
    })) as {result?: {value: string}; exceptionDetails?: {text: string}};
    if (!answer.result) throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as never;
  };
  return {
    name: `Firefox ${capabilities.browserVersion} (WebDriver BiDi)`,
    cannot: ['color mode and print are not emulated: Firefox does not know those commands yet'],
    open: async (url) =>
      void (await send('browsingContext.navigate', {context, url, wait: 'complete'})),
    back: async () => void (await send('browsingContext.traverseHistory', {context, delta: -1})),
    run,
    click: async (selector) => {
      const element = await find(selector);
      await run((it) => document.querySelector(it)?.scrollIntoView({block: 'center'}), selector);
      const origin = {type: 'element', element};
      const move = {type: 'pointerMove', x: 0, y: 0, origin};
      const press = [move, {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}];
      await act([{type: 'pointer', id: 'mouse', actions: press}]);
    },
    press: async (...pressed) => {
      const actions = pressed.flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]);
      await act([{type: 'key', id: 'keyboard', actions}]);
    },
    setFile: async (selector, file) => {
      const element = await find(selector);
      await send('input.setFiles', {context, element, files: [path.resolve(file)]});
    },
    errors: () => errors,
    quit: async () => {
      const ended = new Promise((done) => browser.once('exit', done));
      await send('browser.close').catch(() => browser.kill());
      await ended;
      fs.rmSync(profile, {recursive: true, force: true});
    },
  };
}
