import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import contentPlugin from './index';

const ownSite = path.join(import.meta.dirname, '../..');
let siteDir = '';

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

/** What the build does with the docs of a site; `loadContent` throws or gives nothing. */
const load = (site: string) => () => contentPlugin({siteDir: site} as LoadContext).loadContent?.();

beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  write('src/steps/mdx/Step/Step.tsx', '');
  write('package.json', '{"version": "1.0.0"}');
  write('docs/good.mdx', '## Text {/* #text */}\n');
  write('docs/notes.txt', '## Not an MDX file\n');
});
afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});
});

describe('contentPlugin', () => {
  it('lets clean docs pass', () => {
    expect(load(siteDir)).not.toThrow();
  });

  it('ends the build with all mistakes, file by file', () => {
    write('docs/b/bad.mdx', 'Text.\n\n## Text\n');
    write('docs/a.mdx', '<Step id="a">\n\nDo it.\n\n</Step>\n\n<Note />\n');
    expect(load(siteDir)).toThrow(
      [
        'The docs have 3 author mistake(s):',
        '  docs/a.mdx:1  <Step id="a"> has no system; expected one of business, gateway, combined, btp, cloudConnector, afc.',
        '  docs/a.mdx:7  <Note>: unknown component; expected one of Step, Include, details, summary, div, br, sup, kbd.',
        '  docs/b/bad.mdx:3  a heading without an ID; expected {/* #readable-id */} at its end.',
      ].join('\n'),
    );
  });

  it('watches the docs, so that a mended file is looked at again', () => {
    const plugin = contentPlugin({siteDir} as LoadContext);
    expect(plugin.getPathsToWatch?.()).toEqual([path.join(siteDir, 'docs/**/*.mdx')]);
  });
});

describe('the guide’s own docs', () => {
  // Parses every page twice and reads every sentence: longer than the usual limit on a busy machine.
  it('have no author mistake', {timeout: 240_000}, () => {
    expect(load(ownSite)).not.toThrow();
  });
});
