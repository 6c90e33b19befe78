import type {ReactNode} from 'react';
import {excerptOf, markWords} from '@site/src/search/rules/excerpt';
import {placeWords} from '@site/src/search/rules/placeWords';
import {recordAddress} from '@site/src/search/rules/searchRecord';
import type {TopologyId} from '@site/src/facts/topologies';
import {topologyById} from '@site/src/facts/topologies';
import type {SearchAnswer} from '@site/src/search/views/useSearch';
import {Result, type Shown} from './Result';
import styles from './SearchDialog.module.css';

function shownOf(answer: SearchAnswer): readonly Shown[] {
  if (answer.kind === 'topic') {
    const {title, path} = answer.topic;
    return [{key: path, to: path, place: 'SAP Help', heading: [{text: title, marked: false}]}];
  }
  if (answer.kind !== 'hits') return [];
  return answer.hits.map(({record, found}) => ({
    key: String(record.id),
    to: recordAddress(record),
    place: placeWords(record, answer.chosen),
    heading: markWords(record.heading, found),
    excerpt: excerptOf(record.text, found),
    ...(record.topology && {topology: record.topology}),
  }));
}

/** The topology that the reader has not chosen, from the first hit that belongs to it. */
function otherTopology(shown: readonly Shown[], chosen: TopologyId | undefined) {
  const isOther = ({topology}: Shown) => chosen && topology && topology !== chosen;
  const at = shown.findIndex(isOther);
  return {at, topology: shown[at]?.topology};
}

interface Props {
  readonly id: string;
  readonly answer: SearchAnswer;
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onOpen: () => void;
}

/** The places that match the query, best first; those of the other topology under its name. */
export function ResultList({id, answer, active, optionId, onOpen}: Props): ReactNode {
  const shown = shownOf(answer);
  const other = otherTopology(shown, answer.kind === 'hits' ? answer.chosen : undefined);
  const results = shown.map((one, index) => (
    <Result
      key={one.key}
      id={optionId(index)}
      shown={one}
      active={index === active}
      onOpen={onOpen}
    />
  ));
  const own = other.topology ? results.slice(0, other.at) : results;
  return (
    <div id={id} role="listbox" aria-label="Results" className={styles.results}>
      {own}
      {other.topology && (
        <div role="group" aria-labelledby={`${id}-other`}>
          <p id={`${id}-other`} role="presentation" className={styles.group}>
            Only with {topologyById(other.topology).inSentence}
          </p>
          {results.slice(other.at)}
        </div>
      )}
    </div>
  );
}
