import {describe, expect, it} from 'vitest';
import {parseDoc} from './parseDoc';

const parse = (text: string) => parseDoc({file: 'docs/a.mdx', text});
const lines = (text: string) =>
  parse(text).root.children.map(({type, position}) => `${type} ${position?.start.line}`);

describe('parseDoc', () => {
  it('reads front matter, and counts lines from the top of the file', () => {
    const text = '---\ntopic: s4hana\n---\n\nText\n\n## Heading {/* #id */}\n';
    expect(parse(text).frontMatter).toEqual({topic: 's4hana'});
    expect(lines(text)).toEqual(['paragraph 5', 'heading 7']);
  });

  it.each([
    ['no front matter', 'Text\n\nMore\n', ['paragraph 1', 'paragraph 3']],
    ['an empty file', '', []],
    ['line ends of Windows', '---\r\ntitle: x\r\n---\r\n\r\nText\r\n', ['paragraph 5']],
    [
      'a rule is no front matter',
      'Text\n\n---\n\nMore\n',
      ['paragraph 1', 'thematicBreak 3', 'paragraph 5'],
    ],
    ['tables are GitHub’s', '| a |\n| - |\n| b |\n', ['table 1']],
    ['JSX is MDX', '<Step>\n\nText\n\n</Step>\n', ['mdxJsxFlowElement 1']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('gives an empty front matter where there is none', () => {
    expect(parse('Text\n').frontMatter).toEqual({});
  });

  it.each([
    [
      'an ID in braces',
      '## Heading {#id}\n',
      'docs/a.mdx:1: not valid MDX: Could not parse expression with acorn',
    ],
    [
      'an element that is not closed',
      '---\ntitle: x\n---\n\n<Step>\n\nText\n',
      'docs/a.mdx: not valid MDX: Expected a closing tag for `<Step>` (5:1-5:7)',
    ],
    [
      'a front matter that is not YAML',
      '---\ntitle: x\nslug: [x\n---\n\nText\n',
      /^docs\/a\.mdx:4: not valid front matter: unexpected end of the stream/,
    ],
    [
      'an angle bracket before a digit',
      'a <5\n',
      /^docs\/a\.mdx:1: not valid MDX: Unexpected character `5`/,
    ],
  ])('names file and line of %s', (_name, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
