import type {Root} from 'mdast';
import {findTopic} from '../../../src/facts/findTopic';
import {expanderOf, isPartial} from '../docs/readDocs';
import {groupSteps} from '../steps/groupSteps';
import {isElement, visitBranches} from '../steps/jsx';
import {lostStepLinks} from '../steps/stepLinks';
import {docReader, type Doc, type DocReader} from '../docs/parseDoc';
import {checkDoc, type Anchor, type Problem, type Vocabulary} from './rules';

function duplicates(anchors: readonly Anchor[], what: (anchor: Anchor) => string): Problem[] {
  const first = new Map<string, Anchor>();
  return anchors.flatMap((anchor) => {
    const earlier = first.get(anchor.id);
    first.set(anchor.id, earlier ?? anchor);
    if (!earlier) return [];
    const where = `${earlier.file}${earlier.line ? `:${earlier.line}` : ''}`;
    return [
      {
        file: anchor.file,
        line: anchor.line,
        message: `${what(anchor)} #${anchor.id} stands already in ${where}; expected an ID of its own.`,
      },
    ];
  });
}

/** `<Include>`s that were not expanded, which MDX would not know. */
function unread(file: string, root: Root): Problem[] {
  const problems: Problem[] = [];
  visitBranches(root, (node) => {
    if (!isElement(node, 'Include')) return;
    const message =
      '<Include> that names no partial; expected <Include partial="name" /> with a name of small letters, digits and hyphens.';
    problems.push({file, line: node.position?.start.line, message});
  });
  return problems;
}

/** Links to steps that are missing from the page or in the other branch. */
function lostLinks(file: string, root: Root): Problem[] {
  return lostStepLinks(groupSteps(root)).map(({link, message}) => ({
    file,
    line: link.position?.start.line,
    message,
  }));
}

const withoutLine = <Place extends {readonly line: number | undefined}>(place: Place) => ({
  ...place,
  line: undefined,
});

interface Reading {
  readonly read: DocReader;
  readonly expand: (text: string) => string;
}

function checkPage(doc: Doc, words: Vocabulary, {read, expand}: Reading): Problem[] {
  try {
    const text = expand(doc.text);
    const {root, frontMatter} = read({file: doc.file, text});
    const {topic} = frontMatter;
    const fixed = typeof topic === 'string' ? findTopic(topic)?.fixedTopology : undefined;
    const {problems, anchors} = checkDoc(doc.file, root, words, fixed);
    // Line numbers of an expanded page differ from the file, so don't name any.
    const hidden = text !== doc.text;
    const places = hidden ? anchors.map(withoutLine) : anchors;
    const all = [
      ...problems,
      ...duplicates(places, ({kind}) => kind),
      ...unread(doc.file, root),
      ...lostLinks(doc.file, root),
    ];
    return hidden ? all.map(withoutLine) : all;
  } catch (error) {
    return [{file: doc.file, line: undefined, message: (error as Error).message}];
  }
}

/** All problems in the docs: each file alone, IDs across files, and whole pages. */
export function checkContent(
  docs: readonly Doc[],
  words: Vocabulary,
  read: DocReader = docReader(),
): Problem[] {
  const checked = docs.map((doc) => checkDoc(doc.file, read(doc).root, words));
  const steps = checked.flatMap(({anchors}) => anchors).filter(({kind}) => kind === 'step');
  const alone = [...checked.flatMap(({problems}) => problems), ...duplicates(steps, () => 'step')];
  const expand = expanderOf(docs);
  const withoutPlaces = ({message}: Problem) => message.replace(/(\.mdx):\d+/g, '$1');
  const known = new Set(alone.map(withoutPlaces));
  const whole = docs
    .filter((doc) => !isPartial(doc))
    .flatMap((doc) => checkPage(doc, words, {read, expand}))
    .filter((problem) => !known.has(withoutPlaces(problem)));
  return [...alone, ...whole];
}

/** The problems as lines that editors can open. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({file, line, message}) => `  ${file}${line ? `:${line}` : ''}  ${message}`)
    .join('\n');
}
