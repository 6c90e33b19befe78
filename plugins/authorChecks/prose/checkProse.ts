import {readDoc, type Doc} from '../parseDoc';
import type {Problem} from '../rules';
import {checkText} from './checkText';
import {dataTexts} from './dataTexts';
import {docsTexts, type ProseText} from './docsTexts';

function problemsIn(file: string, texts: readonly ProseText[]): Problem[] {
  return texts.flatMap(({line, text}) => checkText(text).map((message) => ({file, line, message})));
}

const frontMatterTexts = ({file, frontMatter}: ReturnType<typeof readDoc>): Problem[] =>
  ['title', 'description', 'sidebar_label'].flatMap((name) => {
    const text = frontMatter[name];
    return typeof text === 'string' ? problemsIn(file, [{line: 1, text}]) : [];
  });

/** What is wrong with the wording of docs and of modules of data, file by file. */
export function checkProse(docs: readonly Doc[], modules: readonly Doc[]): Problem[] {
  return [
    ...docs.flatMap((doc) => {
      const parsed = readDoc(doc);
      return [...frontMatterTexts(parsed), ...problemsIn(doc.file, docsTexts(parsed.root))];
    }),
    ...modules.flatMap(({file, text}) => problemsIn(file, dataTexts(file, text))),
  ];
}
