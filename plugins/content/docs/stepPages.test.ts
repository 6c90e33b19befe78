import {describe, expect, it} from 'vitest';
import {parseDoc} from './parseDoc';
import {stepPageOf} from './stepPages';

const step = (id: string) => `<Step id="${id}" system="btp">\n\nDo it.\n\n</Step>\n\n`;
const only = (topology: string, content: string) =>
  `<OnlyFor topology="${topology}">\n\n${content}</OnlyFor>\n\n`;
const page = (frontMatter: string, content: string, file = 'docs/a/page.mdx') =>
  stepPageOf(parseDoc({file, text: `---\n${frontMatter}\n---\n\n${content}`}));

describe('stepPageOf', () => {
  it('lists the steps of a topic by branch', () => {
    const content =
      step('btp-open') +
      only('one-system', step('combined-create') + step('combined-save')) +
      only('separate-systems', step('gateway-create'));
    expect(page('topic: destination', content)).toEqual({
      path: '/s4hana/destination/',
      topic: 'destination',
      title: 'Create the destination',
      steps: {
        any: ['btp-open'],
        'one-system': ['combined-create', 'combined-save'],
        'separate-systems': ['gateway-create'],
      },
    });
  });

  it.each([
    ['title: A', 'docs/a/page.mdx', '/a/page/'],
    ['title: A', 'docs/a/index.mdx', '/a/'],
    ['title: A\nslug: /tools/a/', 'docs/a/page.mdx', '/tools/a/'],
  ])('knows where a page stands that is no topic: %j in %s', (frontMatter, file, path) => {
    expect(page(frontMatter, step('btp-open'), file)).toEqual({
      path,
      title: 'A',
      steps: {any: ['btp-open']},
    });
  });

  it('leaves out pages without steps', () => {
    expect(page('title: A', 'Only text.')).toBeUndefined();
  });
});
