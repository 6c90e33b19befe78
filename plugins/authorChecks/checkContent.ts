import {expandPartials} from '../partials/expandPartials';
import {parseDoc, type Doc} from './parseDoc';
import {checkDoc, type Anchor, type Problem, type Vocabulary} from './rules';

const isPartial = (file: string) => file.includes('/_partials/');
const partialName = (file: string) => file.replace(/^.*\/_partials\/|\.mdx$/g, '');

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

function reading(docs: readonly Doc[]): (name: string) => string {
  const partials = new Map(
    docs.filter(({file}) => isPartial(file)).map(({file, text}) => [partialName(file), text]),
  );
  return (name) => {
    const text = partials.get(name);
    if (text === undefined)
      throw new Error(
        `<Include partial="${name}" />: expected the file docs/_partials/${name}.mdx.`,
      );
    return text;
  };
}

function checkPage(doc: Doc, words: Vocabulary, read: (name: string) => string): Problem[] {
  try {
    const {root} = parseDoc({file: doc.file, text: expandPartials(doc.text, read)});
    // Lines of the expanded page are not those of the file, so none is named.
    const {problems, anchors} = checkDoc(doc.file, root, words);
    const all = [...problems, ...duplicates(anchors, ({kind}) => kind)];
    return all.map((problem) => ({...problem, line: undefined}));
  } catch (error) {
    return [{file: doc.file, line: undefined, message: (error as Error).message}];
  }
}

/** What is wrong in the docs: each file by itself, IDs over all files, and pages as a whole. */
export function checkContent(docs: readonly Doc[], words: Vocabulary): Problem[] {
  const checked = docs.map((doc) => checkDoc(doc.file, parseDoc(doc).root, words));
  const steps = checked.flatMap(({anchors}) => anchors).filter(({kind}) => kind === 'step');
  const alone = [...checked.flatMap(({problems}) => problems), ...duplicates(steps, () => 'step')];
  const read = reading(docs);
  const known = new Set(alone.map(({message}) => message));
  const whole = docs
    .filter(({file}) => !isPartial(file))
    .flatMap((doc) => checkPage(doc, words, read))
    .filter(({message}) => !known.has(message));
  return [...alone, ...whole];
}

/** The problems as lines that an editor can follow. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({file, line, message}) => `  ${file}${line ? `:${line}` : ''}  ${message}`)
    .join('\n');
}
