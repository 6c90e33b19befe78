import type {Heading, PhrasingContent} from 'mdast';
import {describe, expect, it} from 'vitest';
import {parseDoc} from '../docs/parseDoc';
import {attribute} from './jsx';
import {markBranchHeadings} from './markBranchHeadings';
import {visit} from 'unist-util-visit';

/** What stands in a heading: text as it is, a span as `[class: …]`, the ID comment as `{…}`. */
function describeParts(parts: readonly PhrasingContent[]): string {
  return parts
    .map((part) => {
      if (part.type === 'mdxTextExpression') return `{${part.value}}`;
      const inner = 'children' in part ? describeParts(part.children) : '';
      if (part.type === 'mdxJsxTextElement') return `[${attribute(part, 'className')}: ${inner}]`;
      if ('children' in part) return `<${part.type} ${inner}>`;
      return 'value' in part ? part.value : part.type;
    })
    .join('');
}

function headings(text: string): string[] {
  const {root} = parseDoc({file: 'docs/a.mdx', text});
  markBranchHeadings(root);
  const found: string[] = [];
  visit(root, 'heading', (heading: Heading) => {
    found.push(describeParts(heading.children));
  });
  return found;
}

const inBranch = (topology: string, text: string) =>
  `<OnlyFor topology="${topology}">\n\n${text}\n\n</OnlyFor>\n`;

describe('markBranchHeadings', () => {
  it.each([
    ['a shared heading stays', '## Text {/* #id */}', ['Text {/* #id */}']],
    [
      'a heading for one system',
      inBranch('one-system', '## Text {/* #one-system-id */}'),
      ['[only-one-system: Text ]{/* #one-system-id */}'],
    ],
    [
      'a heading for separate systems, of any depth',
      inBranch('separate-systems', '#### Text {/* #separate-systems-id */}'),
      ['[only-separate-systems: Text ]{/* #separate-systems-id */}'],
    ],
    [
      'emphasis goes along',
      inBranch('one-system', '## A **b** {/* #one-system-id */}'),
      ['[only-one-system: A <strong b> ]{/* #one-system-id */}'],
    ],
    [
      'only those inside a branch',
      `## A {/* #a */}\n\n${inBranch('one-system', '### B {/* #one-system-b */}')}\n## C {/* #c */}`,
      ['A {/* #a */}', '[only-one-system: B ]{/* #one-system-b */}', 'C {/* #c */}'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(headings(text)).toEqual(expected);
  });
});
