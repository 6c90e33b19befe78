import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';
import {parseDoc} from '../docs/parseDoc';
import {groupSteps} from './groupSteps';
import {attribute, visitBranches} from './jsx';
import {lostStepLinks} from './stepLinks';

const step = (id: string, text = 'Do it.') =>
  `<Step id="${id}" system="btp">\n\n${text}\n\n</Step>\n\n`;
const branch = (topology: string, content: string) =>
  `<OnlyFor topology="${topology}">\n\n${content}</OnlyFor>\n\n`;
const link = (to: string) => `See <StepLink to="${to}" />.`;
const read = (text: string) => parseDoc({file: 'docs/a.mdx', text}).root;

/** The links of a page, each as `number: step`. */
function links(root: Root): string[] {
  const found: string[] = [];
  visitBranches(root, (node) => {
    if (!('name' in node) || node.name !== 'StepLink') return;
    const element = node as Parameters<typeof attribute>[0];
    found.push(`${attribute(element, 'number')}: ${attribute(element, 'to')}`);
  });
  return found;
}

describe('links to steps', () => {
  it.each([
    ['a step before', step('a') + step('b', link('a')), ['1: a']],
    ['a step behind a heading', `${step('a', link('b'))}## H\n\n${step('b')}`, ['2: b']],
    ['a link outside of steps', `${link('b')}\n\n${step('a')}${step('b')}`, ['2: b']],
    [
      'a step of the branch, where branches share a text',
      branch('one-system', step('a') + step('b', link('a d'))) +
        branch('separate-systems', step('c') + step('d') + step('e', link('a d'))),
      ['1: a', '2: d'],
    ],
    [
      'a shared step, from a branch',
      step('a') + branch('one-system', step('b', link('a'))),
      ['1: a'],
    ],
  ])('name %s by its number', (_name, text, expected) => {
    const grouped = groupSteps(read(text));
    expect(links(grouped)).toEqual(expected);
    expect(lostStepLinks(grouped)).toEqual([]);
  });

  it('follow a new step in between', () => {
    const end = step('c', link('b')) + step('b');
    expect(links(groupSteps(read(step('a') + end)))).toEqual(['3: b']);
    expect(links(groupSteps(read(step('a') + step('new') + end)))).toEqual(['4: b']);
  });

  it('leave the tree that comes in as it is', () => {
    const root = read(step('a', link('a')));
    groupSteps(root);
    expect(links(root)).toEqual(['undefined: a']);
  });

  it.each([
    ['that does not exist', step('a', link('b')), 'for every reader of the page'],
    [
      'of the other branch',
      branch('one-system', step('a')) + branch('separate-systems', step('b', link('a'))),
      'in the branch for separate-systems',
    ],
    ['of a branch, from a shared text', `${branch('one-system', step('a'))}${link('a')}`, 'reader'],
    ['of which there are two', step('a') + step('b', link('a b')), 'not one step'],
  ])('are lost for a step %s', (_name, text, message) => {
    const [lost, ...others] = lostStepLinks(groupSteps(read(text)));
    expect(lost?.message).toContain(message);
    expect(others).toEqual([]);
  });
});
