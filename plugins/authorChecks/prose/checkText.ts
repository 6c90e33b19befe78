import retextContractions from 'retext-contractions';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import {unified} from 'unified';
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
 * Six of the seven formulas must find a sentence too hard for readers of 18 years: one or two alone
 * judge by the length of words, and our subject has long ones. What is left are sentences of more
 * than about 25 words, or with several clauses.
 */
const reading = unified()
  .use(retextEnglish)
  .use(retextReadability, {age: 18, threshold: 6 / 7, minWords: 12});

function messagesOf(processor: typeof wording | typeof reading, text: string): string[] {
  const file = new VFile(text);
  const tree = processor.parse(file) as never;
  processor.runSync(tree, file);
  return file.messages
    .filter(({actual}) => !actual?.includes(namePlaceholder))
    .map(({reason, actual, ruleId}) =>
      ruleId === 'readability'
        ? `hard to read: “${actual}”; expected shorter sentences.`
        : `${reason}.`,
    );
}

/** What is wrong with the wording of a text without markup; each message names what to write. */
export function checkText(text: string): readonly string[] {
  const straight = text.replaceAll('’', "'");
  const named = avoidedWords.flatMap(({pattern, instead}) => {
    const [found] = pattern.exec(straight) ?? [];
    return found ? [`“${found}”: expected ${instead}.`] : [];
  });
  return [...named, ...messagesOf(wording, straight), ...messagesOf(reading, easyNames(straight))];
}
