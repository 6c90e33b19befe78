import type {List, Nodes, Parents, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {TaskSection, TaskStep, TaskSteps} from '../../../src/tickets/rules/taskSteps';
import {code, text, type Inline} from '../../../src/text/rules/inline';
import type {MarkdownPage} from './markdownPage';

function inlineOf(node: PhrasingContent): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'inlineCode':
      return [code(node.value)];
    case 'break':
      return [text(' ')];
    case 'strong':
      return [{type: 'strong', children: node.children.flatMap(inlineOf)}];
    case 'link':
      return [{type: 'link', url: node.url, children: node.children.flatMap(inlineOf)}];
    default:
      return 'children' in node ? node.children.flatMap(inlineOf) : [];
  }
}

/** The steps of a list, which continues the numbering of its branch. */
function stepsOfList({children, start}: List): readonly TaskStep[] {
  return children.flatMap(({data, children: [action]}, index) => {
    const {anchor, system} = data ?? {};
    if (!anchor || !system) return [];
    const words = action?.type === 'paragraph' ? action.children.flatMap(inlineOf) : [];
    return [{id: anchor, number: (start ?? 1) + index, system, text: words}];
  });
}

interface Section {
  heading?: string;
  steps: TaskStep[];
}

function readSections(node: Nodes, sections: Section[]): void {
  if (node.type === 'heading' && node.depth > 1)
    sections.push({heading: toString(node).trim(), steps: []});
  if (node.type === 'list') sections.at(-1)?.steps.push(...stepsOfList(node));
  if ('children' in node)
    for (const child of (node as Parents).children) readSections(child, sections);
}

/** The steps of a page as one branch shows it, each under its heading, for tickets. */
export function stepsOfPage({path, topology, root}: MarkdownPage): TaskSteps {
  const sections: Section[] = [{steps: []}];
  readSections(root, sections);
  return {
    path,
    ...(topology && {topology}),
    sections: sections.filter(({steps}): boolean => steps.length > 0) satisfies TaskSection[],
  };
}
