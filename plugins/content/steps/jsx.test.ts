import {describe, expect, it} from 'vitest';
import {parseDoc} from '../docs/parseDoc';
import {attribute, isElement, visitBranches} from './jsx';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';

const parse = (text: string) => parseDoc({file: 'docs/a.mdx', text}).root;

describe('attribute', () => {
  it.each([
    ['<Step id="a" />', 'a'],
    ["<Step id='a' />", 'a'],
    ['<Step id="" />', ''],
    ['<Step id="a &amp; b" />', 'a & b'],
    ['<Step system="btp" id="a" />', 'a'],
    ['<Step />', undefined],
    ['<Step id />', undefined],
    // Not plain text: nobody runs code to find an ID.
    ["<Step id={'a'} />", undefined],
    ["<Step {...{id: 'a'}} />", undefined],
  ])('%s has the ID %j', (text, id) => {
    expect(attribute(parse(text).children[0] as MdxJsxFlowElement, 'id')).toBe(id);
  });
});

describe('isElement', () => {
  it.each([
    ['<Step />', true],
    ['<Steps />', false],
    ['# Step', false],
    ['Step', false],
  ])('%s: %s', (text, expected) => {
    const [node] = parse(text).children;
    expect(node && isElement(node, 'Step')).toBe(expected);
  });
});

describe('visitBranches', () => {
  it('tells the topology of the branch around each node, outside in', () => {
    const seen: string[] = [];
    visitBranches(
      parse('A\n\n<OnlyFor topology="one-system">\n\nB\n\n</OnlyFor>\n\nC\n'),
      (node, topology, parent) =>
        seen.push([parent?.type ?? 'none', node.type, topology ?? 'all'].join(' ')),
    );
    expect(seen).toEqual([
      'none root all',
      'root paragraph all',
      'paragraph text all',
      'root mdxJsxFlowElement all',
      'mdxJsxFlowElement paragraph one-system',
      'paragraph text one-system',
      'root paragraph all',
      'paragraph text all',
    ]);
  });
});
