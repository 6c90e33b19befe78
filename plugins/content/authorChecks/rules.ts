import type {Heading, Link, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Node} from 'unist';
import {findTopic} from '../../../src/facts/findTopic';
import {topics} from '../../../src/facts/topics';
import {isSystemId, stepPrefix, systems} from '../../../src/facts/systems';
import {topologies} from '../../../src/facts/topologies';
import {valueDefinitions} from '../../../src/facts/valueDefinitions';
import {attribute, isElement, visitBranches} from '../steps/jsx';
import {checkNotes} from './notes';

/** A problem in a docs file, and its position. */
export interface Problem {
  readonly file: string;
  readonly line: number | undefined;
  readonly message: string;
}

/** A step or heading that a link can open. */
export interface Anchor {
  readonly id: string;
  readonly kind: 'step' | 'heading';
  readonly topology: string | undefined;
  readonly file: string;
  readonly line: number | undefined;
}

type Say = (node: Node, message: string) => void;

const oneOf = (names: readonly string[]) => `expected one of ${names.join(', ')}`;
const topologyIds = topologies.map(({id}) => id as string);

function jsxName(node: Node): string | undefined {
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isJsx ? ((node as MdxJsxFlowElement).name ?? undefined) : undefined;
}

interface Around {
  /** The topology of the surrounding branch. */
  readonly branch: string | undefined;
  /** The topology that the page belongs to. */
  readonly page: string | undefined;
}

function checkOnlyFor(node: MdxJsxFlowElement, {branch, page}: Around, say: Say): void {
  const topology = attribute(node, 'topology');
  if (!topology || !topologyIds.includes(topology))
    say(
      node,
      `<OnlyFor topology="${topology ?? ''}">: no link can open this branch; ${oneOf(topologyIds)}.`,
    );
  else if (branch && branch !== topology)
    say(
      node,
      `<OnlyFor topology="${topology}"> inside a branch for ${branch}: no link can open it. Expected branches beside each other.`,
    );
  else if (page && page !== topology)
    say(
      node,
      `<OnlyFor topology="${topology}"> on a page for ${page}: no link can open it. Expected no branch for another topology.`,
    );
}

function checkStep(node: MdxJsxFlowElement, say: Say): void {
  const id = attribute(node, 'id');
  const system = attribute(node, 'system');
  const label = `<Step id="${id ?? ''}">`;
  if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    say(
      node,
      `${label}: expected a permanent ID of lower-case words, such as business-create-user.`,
    );
  else if (system && isSystemId(system) && !id.startsWith(stepPrefix(system)))
    say(
      node,
      `${label} in system ${system}: expected an ID that begins with ${stepPrefix(system)}.`,
    );
  if (!system) say(node, `${label} has no system; ${oneOf(Object.keys(systems))}.`);
  else if (!isSystemId(system))
    say(node, `${label}: unknown system "${system}"; ${oneOf(Object.keys(systems))}.`);
}

function checkNamed(node: MdxJsxFlowElement, say: Say): void {
  const name = jsxName(node);
  const value = attribute(node, 'name') ?? '';
  if (name === 'Value' && !Object.hasOwn(valueDefinitions, value))
    say(node, `<Value name="${value}">: unknown value; ${oneOf(Object.keys(valueDefinitions))}.`);
  const to = attribute(node, 'to') ?? '';
  if (name === 'TopicLink' && !findTopic(to))
    say(node, `<TopicLink to="${to}">: unknown topic; ${oneOf(topics.map(({key}) => key))}.`);
  const system = attribute(node, 'system') ?? '';
  const userSystems = topologies.flatMap((topology) => topology.userSystems as readonly string[]);
  if ((name === 'Requirements' || name === 'StartAuthorizations') && !userSystems.includes(system))
    say(node, `<${name} system="${system}">: unknown system; ${oneOf(userSystems)}.`);
}

/** The explicit ID of a heading (a trailing MDX comment with a hash), or undefined. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#([\w-]+)\s*\*\/$/.exec(last.value.trim())?.[1];
}

function checkHeading(node: Heading, topology: string | undefined, say: Say): void {
  const id = headingId(node);
  if (!id && node.depth > 1)
    say(node, 'a heading without an ID; expected {/* #readable-id */} at its end.');
  else if (id && topology && !id.startsWith(`${topology}-`))
    say(
      node,
      `heading #${id} in the branch for ${topology}; expected an ID that begins with ${topology}-.`,
    );
}

function checkLink(node: Link, say: Say): void {
  if (node.children.some(({type}) => type === 'inlineCode'))
    say(
      node,
      'inline code in a link: its copy button cannot stand in a link. Expected plain text.',
    );
}

/** What a checked file may use, and what it defines. */
export interface Vocabulary {
  /** The names of the authors' components. */
  readonly components: readonly string[];
}

/** Components that contain paragraphs: if a tag is inside a line, MDX treats them as text. */
const blocks = [
  'Step',
  'OnlyFor',
  'FieldNote',
  'Background',
  'BeforeYouStart',
  'Expected',
  'IfFails',
  'Include',
];

function checkPlace(node: Node, say: Say): void {
  const name = node.type === 'mdxJsxTextElement' ? jsxName(node) : undefined;
  if (name && blocks.includes(name))
    say(node, `<${name}> inside a line; expected its tags on lines of their own.`);
}

/** Attributes that a component must have. */
const mustHave: Readonly<Record<string, readonly string[]>> = {
  FieldNote: ['source'],
  Background: ['title', 'source'],
  StepLink: ['to'],
};

function checkAttributes(node: MdxJsxFlowElement, say: Say): void {
  const name = jsxName(node) ?? '';
  for (const needed of mustHave[name] ?? [])
    if (!attribute(node, needed)) say(node, `<${name}> without ${needed}="…"; expected one.`);
}

const documented = ['Include', 'details', 'summary', 'div', 'br', 'sup', 'kbd'];

function checkName(node: Node, {components}: Vocabulary, say: Say): void {
  const name = jsxName(node);
  if (name && !components.includes(name) && !documented.includes(name))
    say(node, `<${name}>: unknown component; ${oneOf([...components, ...documented])}.`);
}

/**
 * Checks one parsed file alone, and lists the anchors it defines.
 * @param page the topology that the page belongs to, if it has no other
 */
export function checkDoc(
  file: string,
  root: Root,
  words: Vocabulary,
  page?: string,
): {problems: Problem[]; anchors: Anchor[]} {
  const problems: Problem[] = [];
  const anchors: Anchor[] = [];
  const say: Say = (node, message) =>
    problems.push({file, line: node.position?.start.line, message});
  visitBranches(root, (node, topology) => {
    const line = node.position?.start.line;
    if (node.type === 'mdxjsEsm') say(node, 'import or export; expected none in docs.');
    if (node.type === 'link') checkLink(node as Link, say);
    checkName(node, words, say);
    checkPlace(node, say);
    checkNotes(node, say);
    if (jsxName(node)) {
      checkNamed(node as MdxJsxFlowElement, say);
      checkAttributes(node as MdxJsxFlowElement, say);
    }
    if (isElement(node, 'OnlyFor')) checkOnlyFor(node, {branch: topology, page}, say);
    if (isElement(node, 'Step')) {
      checkStep(node, say);
      const id = attribute(node, 'id');
      if (id) anchors.push({id, kind: 'step', topology, file, line});
    }
    if (node.type === 'heading') {
      const id = headingId(node as Heading);
      checkHeading(node as Heading, topology, say);
      if (id) anchors.push({id, kind: 'heading', topology, file, line});
    }
  });
  return {problems, anchors};
}
