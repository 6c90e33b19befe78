import type {StepPage} from '../../../src/runs/rules/stepIndex';
import type {TickScope} from '../../../src/runs/rules/ticks';
import {findTopic} from '../../../src/facts/findTopic';
import type {ParsedDoc} from './parseDoc';
import {pathOf} from '../../lib/pathOf';
import {attribute, isElement, visitBranches} from '../steps/jsx';

function asText(input: unknown): string {
  return typeof input === 'string' ? input : '';
}

/**
 * Lists the steps of a page by branch. The page must have its partials expanded. Returns undefined
 * for a page without steps.
 */
export function stepPageOf({file, root, frontMatter}: ParsedDoc): StepPage | undefined {
  const steps: Partial<Record<TickScope, string[]>> = {};
  visitBranches(root, (node, topology) => {
    const id = isElement(node, 'Step') ? attribute(node, 'id') : undefined;
    if (id) (steps[(topology ?? 'any') as TickScope] ??= []).push(id);
  });
  if (Object.keys(steps).length === 0) return undefined;
  const topic = findTopic(asText(frontMatter.topic));
  return topic
    ? {path: topic.path, topic: topic.key, title: topic.title, steps}
    : {path: pathOf(file, asText(frontMatter.slug)), title: asText(frontMatter.title), steps};
}
