import {expect, it} from 'vitest';
import {linkTarget, targetKey} from './linkTarget';

it.each([
  ['how-to-x-fb5fe06.md', 'fb5fe06'],
  ['../Security/How_to_X_fb5fe06.md#loiofb5fe06', 'fb5fe06'],
  ['https://launchpad.support.sap.com/#/notes/2873915', 'sap-note:2873915'],
  ['https://me.sap.com/notes/0002873915', 'sap-note:2873915'],
  [
    'https://help.sap.com/viewer/cca91383641e40ffbe03bdc78f00f681/Cloud/en-US/84e45e071c7646c88027fffc6a7bb787.html',
    'help:84e45e0',
  ],
  [
    'https://help.sap.com/docs/X/cca91383641e40ffbe03bdc78f00f681/84e45e071c7646c88027fffc6a7bb787.html?locale=en-US',
    'help:84e45e0',
  ],
  ['https://example.com/a/', 'web:https://example.com/a'],
  ['services.md', 'unknown:services.md'],
])('%s leads to %s', (url, key) => {
  expect(targetKey(linkTarget(url))).toBe(key);
});
