import type {ReactNode} from 'react';
import {excerptOf, markWords} from '@site/src/search/rules/excerpt';
import {recordAddress} from '@site/src/search/rules/searchRecord';
import type {SearchAnswer} from '@site/src/search/views/useSearch';
import {Result, type Shown} from './Result';
import styles from './SearchDialog.module.css';

function shownOf(answer: SearchAnswer): readonly Shown[] {
  if (answer.kind === 'topic') {
    const {title, path} = answer.topic;
    return [{key: path, to: path, page: 'SAP Help', heading: [{text: title, marked: false}]}];
  }
  if (answer.kind !== 'hits') return [];
  return answer.hits.map(({record, found}) => ({
    key: String(record.id),
    to: recordAddress(record),
    page: record.anchor ? record.pageTitle : '',
    heading: markWords(record.heading, found),
    excerpt: excerptOf(record.text, found),
    ...(record.topology && {topology: record.topology}),
  }));
}

interface Props {
  readonly id: string;
  readonly answer: SearchAnswer;
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onOpen: () => void;
}

/** The places that answer the query, best first. */
export function ResultList({id, answer, active, optionId, onOpen}: Props): ReactNode {
  return (
    <div id={id} role="listbox" aria-label="Results" className={styles.results}>
      {shownOf(answer).map((shown, index) => (
        <Result
          key={shown.key}
          id={optionId(index)}
          shown={shown}
          active={index === active}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
