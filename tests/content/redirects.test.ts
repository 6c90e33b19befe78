import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {redirects} from '../../config/redirects';
import {parseDoc} from '../../plugins/content/docs/parseDoc';
import {helpTopics} from '../../src/facts/helpTopics';
import type {TopicSource} from '../../src/facts/topics';

const user = '/s4hana/technical-communication-user/';
const target = (from: string) => redirects.find((redirect) => redirect.from.includes(from))?.to;
const all = redirects.flatMap(({from}) => from);

describe('redirects', () => {
  it.each([
    ['15a3a5b', '15a3a5b37bac425aaeae556e2077b0a8', '/s4hana/'],
    ['c4a9b51', 'c4a9b51a49c5411eadeb7f7208b6b9cc', user],
    ['8705f86', '8705f861937c40ca8afb9dc728f4d5fe', `${user}one-system/`],
    ['d3b1cbe', 'd3b1cbe50ca246f8b2c03e92b42a6b5b', `${user}separate-systems/`],
    ['5c2b2f0', '5c2b2f088a4f4fb0bb4921815264a167', '/s4hana/destination/'],
    ['4cf0fb0', '4cf0fb0cded846719506ef4ade1e4e2f', '/s4hana/cloud-connector/'],
    ['fb5fe06', 'fb5fe06295fd493f80e89df3a9c57b7a', '/s4hana/odata-services/'],
    ['34ec755', '34ec75546e6842f98fb0c31f889f8603', '/s4hana/communication-system/'],
    ['1fdf114', '1fdf114d6f3541c6bbbb04af32151130', '/s4hana/upgrade-from-erp/'],
    ['a3b374a', 'a3b374a3887842dd84eca9196362b1a6', '/s4hana/local-settings/'],
    ['526613a', '526613a4f61d4ab39ae850a1d43e8346', '/s4hana/private-edition/'],
    ['9c0a0d9', '9c0a0d9edb744cb8bbfbf7eb55b5b1ab', '/s4hana/delete-connection/'],
    ['7b0898e', '7b0898e60c434895ae596832529d29d9', '/reference/when-it-does-not-work/'],
  ])('/topic/%s/ and /topic/%s/ lead to %s', (short, full, to) => {
    expect(target(`/topic/${short}/`)).toBe(to);
    expect(target(`/topic/${full}/`)).toBe(to);
  });

  it.each([
    ['single-system', 'one-system'],
    ['embedded', 'one-system'],
    ['hub', 'separate-systems'],
  ])('what people also call a branch page: %s leads to %s', (alias, id) => {
    expect(target(`${user}${alias}/`)).toBe(`${user}${id}/`);
  });

  it('of a page that became part of another: its anchors are there', () => {
    const to = target('/reference/what-differs/');
    expect(to).toBe('/reference/how-to-tell/');
    const page = fs.readFileSync('docs/reference/how-to-tell.mdx', 'utf8');
    for (const anchor of ['side-by-side', 'trusted-call', 'next', 'embedded-or-hub'])
      expect(page).toContain(`{/* #${anchor} */}`);
  });

  it('lead from each address to one page, and to pages that exist', () => {
    const paths = helpTopics.map(({path}) => path);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(2 * helpTopics.length + 4);
    for (const {to} of redirects) expect([...paths, '/reference/how-to-tell/']).toContain(to);
    for (const from of all) expect(paths).not.toContain(from);
  });

  it('have a slash at both ends, as the pages have', () => {
    for (const address of [...all, ...redirects.map(({to}) => to)])
      expect(address).toMatch(/^\/.*\/$/);
  });

  it('know every topic that a page names as its source', () => {
    for (const name of fs.readdirSync('docs', {recursive: true, encoding: 'utf8'})) {
      if (!name.endsWith('.mdx') || name.startsWith('_')) continue;
      const text = fs.readFileSync(`docs/${name}`, 'utf8');
      const {sources = []} = parseDoc({file: name, text}).frontMatter as {sources?: TopicSource[]};
      for (const {loio, title} of sources)
        expect(helpTopics, `${name}: ${title}`).toContainEqual(
          expect.objectContaining({loio, title}),
        );
    }
  });
});
