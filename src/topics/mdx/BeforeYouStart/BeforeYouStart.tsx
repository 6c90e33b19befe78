import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Fold} from '@site/src/ui/Fold';
import {InlineText} from '@site/src/ui/InlineText';
import {blockersOf, taskOf, topicByKey} from '@site/src/facts/findTopic';
import {beforeYouStart, isDoneLabel} from '@site/src/topics/rules/taskWords';
import type {Topic} from '@site/src/facts/topics';
import {useTopic} from '@site/src/topics/views/useTopic';
import {TopicLink} from '../TopicLink/TopicLink';
import styles from './BeforeYouStart.module.css';

interface Props {
  /** What blocks the start, in a few words; on a topic's page this comes from the topic. */
  readonly blockers?: string;
  /** Additions of the author to the needs of the topic. */
  readonly children?: ReactNode;
}

/** What must be ready before step 1: one fold; its line names the blockers. */
export function BeforeYouStart({blockers, children}: Props): ReactNode {
  const topic = useTopic();
  useBrokenLinks().collectAnchor(beforeYouStart.id);
  const parts = blockers ? [{text: blockers}] : topic ? blockersOf(topic) : [];
  const {needs, needsFrom} = topic ? taskOf(topic) : {needs: [], needsFrom: []};
  const title = (
    <>
      <h2 id={beforeYouStart.id} className={styles.title}>
        {beforeYouStart.title}
      </h2>
      <span data-no-export="">
        :{' '}
        {parts.map(({text, topology}) => (
          <span key={text} data-of-topology={topology}>
            {text}
          </span>
        ))}
      </span>
    </>
  );
  return (
    <Fold title={title}>
      {needs.length > 0 && <Needs needs={needs} needsFrom={needsFrom} />}
      {children}
    </Fold>
  );
}

function Needs({needs, needsFrom}: Pick<Topic, 'needs' | 'needsFrom'>): ReactNode {
  return (
    <ul className={styles.needs}>
      {needsFrom.map((key) => (
        <li key={key}>
          {isDoneLabel(topicByKey(key))}
          <TopicLink to={key} />
        </li>
      ))}
      {needs.map((need) => (
        <li key={need}>
          <InlineText>{need}</InlineText>
        </li>
      ))}
    </ul>
  );
}
