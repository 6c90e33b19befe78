/* Finds a Chromium for the browser tests, or installs one: Playwright's own, else Debian's. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {chromium} from '@playwright/test';
import {browserPath} from './browserPath.mjs';

const run = (command, ...args) => spawnSync(command, args, {stdio: 'inherit'}).status === 0;
const found = () => Boolean(browserPath()) || fs.existsSync(chromium.executablePath());

function installFromDebian() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, ...rest);
  };
  return (
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell')
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

try {
  browserPath();
} catch (error) {
  stop(error.message);
}
if (!found()) {
  console.log('No Chromium found. Installing one for the browser tests …');
  const debian = fs.existsSync('/etc/debian_version');
  if (!(debian && installFromDebian()) && !run('npx', 'playwright', 'install', 'chromium')) {
    stop(
      'No Chromium could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH.',
    );
  }
}
if (!found()) stop('The installed Chromium was not found. Set CHROMIUM_PATH to its program file.');
