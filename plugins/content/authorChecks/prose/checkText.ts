import type {Root} from 'nlcst';
import {toString} from 'nlcst-to-string';
import retextContractions from 'retext-contractions';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {avoidedWords} from './avoidedWords';
import {easyNames} from './easyNames';
import {namePlaceholder} from './namePlaceholder';

const wording = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextContractions, {straight: true});

/**
 * A sentence is too hard if five of seven formulas rate it too hard for 16-year-old readers: each
 * alone depends mostly on word length, and our subject has long words. Sentences below 12 words are
 * short enough to reread.
 */
const reading = unified()
  .use(retextEnglish)
  .use(retextReadability, {age: 16, threshold: 5 / 7, minWords: 12});

/** The formulas miss nested clauses; the number of words catches them. */
const maxWords = 32;

function run(processor: typeof wording | typeof reading, text: string) {
  const file = new VFile(text);
  const tree = processor.parse(file) as Root;
  processor.runSync(tree, file);
  return {tree, messages: file.messages};
}

function wordingOf(text: string): string[] {
  return run(wording, text)
    .messages.filter(({reason}) => !reason.includes(namePlaceholder))
    .map(({reason}) => `${reason}.`);
}

function hardSentences(text: string): string[] {
  const {tree, messages} = run(reading, easyNames(text));
  const hard = messages.map(({actual}) => actual ?? '');
  visit(tree, 'SentenceNode', (sentence) => {
    const words = sentence.children.filter(({type}) => type === 'WordNode');
    if (words.length > maxWords) hard.push(toString(sentence));
  });
  return [...new Set(hard)].map(
    (sentence) => `hard to read: “${sentence}”; expected shorter sentences.`,
  );
}

/**
 * Problems in the wording of a text without markup; each message says what to write.
 * @param isSource whether the text is a list of sources, which has no sentences
 */
export function checkText(text: string, isSource = false): readonly string[] {
  const straight = text.replaceAll('’', "'");
  const avoided = avoidedWords.flatMap(({pattern, instead}) => {
    const [found] = pattern.exec(straight) ?? [];
    return found ? [`“${found}”: expected ${instead}.`] : [];
  });
  return [...avoided, ...wordingOf(straight), ...(isSource ? [] : hardSentences(straight))];
}
