import type {Parent, Node} from 'unist';
import {describe, expect, it} from 'vitest';
import {parseDoc} from '../docs/parseDoc';
import {groupSteps} from './groupSteps';
import {attribute, isElement} from './jsx';

const step = (id: string) => `<Step id="${id}" system="btp">\n\nDo ${id}.\n\n</Step>\n\n`;
const branch = (topology: string, content: string) =>
  `<OnlyFor topology="${topology}">\n\n${content}</OnlyFor>\n\n`;
const one = (...ids: string[]) => branch('one-system', ids.map(step).join(''));
const separate = (...ids: string[]) => branch('separate-systems', ids.map(step).join(''));

/** The lists of a page, each as `start: ids`, in reading order. */
function lists(node: Node): string[] {
  const below = 'children' in node ? (node as Parent).children.flatMap(lists) : [];
  if (!isElement(node, 'Steps')) return below;
  const ids = node.children.map((child) => {
    if (!isElement(child as Node, 'Step')) throw new Error('A list holds more than steps.');
    return attribute(child as Parameters<typeof attribute>[0], 'id');
  });
  return [`${attribute(node, 'start')}: ${ids.join(' ')}`, ...below];
}

function grouped(text: string) {
  return groupSteps(parseDoc({file: 'docs/a.mdx', text}).root);
}

describe('groupSteps', () => {
  it.each([
    ['a page without steps', 'Text\n', []],
    ['one step', step('a'), ['1: a']],
    ['adjacent steps form one list', step('a') + step('b') + step('c'), ['1: a b c']],
    [
      'a heading between: the numbers go on',
      `${step('a') + step('b')}## H\n\n${step('c')}`,
      ['1: a b', '3: c'],
    ],
    ['text between: the numbers go on', `${step('a')}Text\n\n${step('b')}`, ['1: a', '2: b']],
    [
      'each branch counts for itself',
      one('a', 'b') + separate('c', 'd', 'e'),
      ['1: a b', '1: c d e'],
    ],
    [
      'a branch goes on after shared steps',
      step('a') + one('b') + separate('c', 'd'),
      ['1: a', '2: b', '2: c d'],
    ],
    [
      'a branch goes on where it stopped',
      one('a', 'b') + separate('c') + one('d') + separate('e', 'f'),
      ['1: a b', '1: c', '3: d', '2: e f'],
    ],
    [
      'shared steps go on after branches of the same length',
      one('a', 'b') + separate('c', 'd') + step('e'),
      ['1: a b', '1: c d', '3: e'],
    ],
    [
      // So no number comes twice; the shorter branch leaves one out.
      'shared steps go on after the longer branch',
      one('a') + separate('b', 'c') + step('d') + one('e'),
      ['1: a', '1: b c', '3: d', '4: e'],
    ],
    [
      'steps inside other elements count too',
      `<FieldNote source="x">\n\n${step('a')}</FieldNote>\n\n${step('b')}`,
      ['1: a', '2: b'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(lists(grouped(text))).toEqual(expected);
  });

  it.each([
    ['SAP BTP cockpit: do it', 'true'],
    ['Do it', undefined],
  ])('under the heading “%s”: named = %s', (heading, named) => {
    const list = grouped(`## ${heading} {/* #a */}\n\n${step('a')}`).children.at(-1) as Node;
    if (!isElement(list, 'Steps')) throw new Error('The steps are in no list.');
    expect(attribute(list, 'named')).toBe(named);
  });

  it('leaves everything else in its place', () => {
    const {children} = grouped(`Before\n\n${step('a')}Between\n\n${step('b')}## After\n`);
    expect(children.map(({type}) => type)).toEqual([
      'paragraph',
      'mdxJsxFlowElement',
      'paragraph',
      'mdxJsxFlowElement',
      'heading',
    ]);
  });
});
