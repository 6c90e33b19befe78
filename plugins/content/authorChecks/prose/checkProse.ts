import {docReader, type Doc, type DocReader, type ParsedDoc} from '../../docs/parseDoc';
import type {Problem} from '../rules';
import {checkText} from './checkText';
import {dataTexts} from './dataTexts';
import {docsTexts, type ProseText} from './docsTexts';

/** Caches results: most texts don't change between checks, and checking takes seconds. */
const known = new Map<string, readonly string[]>();

function messagesFor({text, isSource}: ProseText): readonly string[] {
  const key = `${isSource} ${text}`;
  const messages = known.get(key) ?? checkText(text, isSource);
  known.set(key, messages);
  return messages;
}

function problemsIn(file: string, texts: readonly ProseText[]): Problem[] {
  return texts.flatMap((text) =>
    messagesFor(text).map((message) => ({file, line: text.line, message})),
  );
}

const frontMatterTexts = ({file, frontMatter}: ParsedDoc): Problem[] =>
  ['title', 'description', 'sidebar_label'].flatMap((name) => {
    const text = frontMatter[name];
    return typeof text === 'string' ? problemsIn(file, [{line: 1, text}]) : [];
  });

/** Problems in the wording of docs and data modules, file by file. */
export function checkProse(
  docs: readonly Doc[],
  modules: readonly Doc[],
  read: DocReader = docReader(),
): Problem[] {
  return [
    ...docs.flatMap((doc) => {
      const parsed = read(doc);
      return [...frontMatterTexts(parsed), ...problemsIn(doc.file, docsTexts(parsed.root))];
    }),
    ...modules.flatMap(({file, text}) => problemsIn(file, dataTexts(file, text))),
  ];
}
