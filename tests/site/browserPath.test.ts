import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {browserPath} from './browserPath.mjs';

describe('browserPath', () => {
  const has =
    (...files: string[]) =>
    (path: string) =>
      files.includes(path);

  it('is the headless shell where there is one, else the browser that there is', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(browserPath('', has(shell, '/usr/bin/chromium'))).toBe(shell);
    expect(browserPath('', has('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
    expect(browserPath('', has())).toBeUndefined();
  });

  it('is what CHROMIUM_PATH names', () => {
    expect(browserPath('/opt/own', has('/opt/own', '/usr/bin/chromium'))).toBe('/opt/own');
  });

  it('takes no other browser where CHROMIUM_PATH leads nowhere', () => {
    expect(() => browserPath('/opt/none', has('/usr/bin/chromium'))).toThrow(
      'CHROMIUM_PATH is /opt/none, where there is no file.',
    );
  });
});

it.each(['/opt/none', '/'])('the command says that %s is no browser, and ends', (named) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['tests/site/ensureBrowser.mjs'], {
    encoding: 'utf8',
    env: {...process.env, CHROMIUM_PATH: named},
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(`CHROMIUM_PATH is ${named}, where there is no file.`);
  expect(stderr).not.toMatch(/at .*\.mjs/);
});
