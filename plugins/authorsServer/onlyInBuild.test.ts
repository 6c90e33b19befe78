import {expect, it} from 'vitest';
import {redirects} from '../../config/redirects';
import {onlyInBuild} from './onlyInBuild';

it.each([
  '/downloads/afc-authorizations.csv',
  '/downloads/made-files.html',
  '/downloads/',
  '/s4hana/index.md',
  '/s4hana/technical-communication-user/one-system.md',
  '/llms.txt',
  '/sitemap.xml',
  '/service-worker.js',
])('%s is said to be in the build only', (pathname) => {
  expect(onlyInBuild(pathname, redirects)).toMatch(
    new RegExp(`^${pathname} is not here\\. .*npm run serve\n$`),
  );
});

it.each([
  ['/topic/c4a9b51/', '/s4hana/technical-communication-user/'],
  ['/topic/c4a9b51', '/s4hana/technical-communication-user/'],
  [
    '/s4hana/technical-communication-user/hub/',
    '/s4hana/technical-communication-user/separate-systems/',
  ],
])('%s is said to redirect to %s in the build', (pathname, to) => {
  expect(onlyInBuild(pathname, redirects)).toContain(`${pathname} redirects to ${to}.`);
});

it.each(['/', '/s4hana/', '/s4hana', '/s4hana/index.html', '/topic/5f0f7ae/', '/no/such/page/'])(
  '%s is left to the app',
  (pathname) => {
    expect(onlyInBuild(pathname, redirects)).toBeUndefined();
  },
);
