import {Fragment, type ReactNode} from 'react';
import type {Phrase} from '@site/src/requirements/rules/phrase';
import {Code} from '@site/src/ui/Code';
import {Day} from './Day';
import {Value} from '../../../runs/mdx/Value/Value';

/** The phrases of a sentence from typed data: words, literals and the reader's own values. */
export function Phrases({of}: {readonly of: readonly Phrase[]}): ReactNode {
  return of.map((phrase, index) => (
    <Fragment key={index}>
      <PhraseView>{phrase}</PhraseView>
    </Fragment>
  ));
}

function PhraseView({children: phrase}: {readonly children: Phrase}): ReactNode {
  if (phrase === 'line-break') return <br />;
  if (typeof phrase === 'string') return phrase;
  if ('day' in phrase) return <Day>{phrase.day}</Day>;
  return 'code' in phrase ? <Code>{phrase.code}</Code> : <Value name={phrase.value} />;
}
