import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {listBranchSteps, prepareSteps} from './index';
import {attribute, isElement} from './jsx';

const branch = `<OnlyFor topology="one-system">

## Role {/* #one-system-role */}

<Step id="combined-create-role" system="combined">

Create it.

</Step>

</OnlyFor>
`;

function process(text: string): Root {
  const pipeline = unified().use(remarkParse).use(remarkMdx).use(prepareSteps).use(listBranchSteps);
  return pipeline.runSync(pipeline.parse(text));
}

const first = (element: {children: unknown[]}) => element.children[0] as MdxJsxFlowElement;

describe('prepareSteps and listBranchSteps', () => {
  it('put the systems of the branches into the page’s head', () => {
    const head = first(process(branch));
    expect(head.name).toBe('Head');
    expect(first(head).name).toBe('meta');
    expect(attribute(first(head), 'name')).toBe('branch-steps');
    expect(attribute(first(head), 'content')).toBe('one-system=combined-');
    const expected = head.children[1] as MdxJsxFlowElement;
    expect(attribute(expected, 'rel')).toBe('expect');
    expect(attribute(expected, 'href')).toBe('#combined-create-role');
  });

  it('make a list of the steps and mark the heading', () => {
    const passage = process(branch).children[1] as unknown as MdxJsxFlowElement;
    const [heading, list] = passage.children;
    expect(heading).toMatchObject({type: 'heading', children: [{name: 'span'}, {}]});
    expect(list && isElement(list, 'Steps')).toBe(true);
  });

  it('add nothing to a page that does not branch', () => {
    expect(process('## Text {/* #text */}\n').children.map(({type}) => type)).toEqual(['heading']);
  });
});
