import {useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {taskOf} from '@site/src/domain/topics/findTopic';
import type {TopicKey} from '@site/src/domain/topics/topics';
import {handOverText, knownDecisions} from '@site/src/hooks/copy/handOverText';
import {topicHere} from '@site/src/hooks/copy/readBranch';
import {useReader} from '@site/src/hooks/copy/useReader';
import {CopyText} from '../CopyText/CopyText';
import {Decisions} from './Decisions';

/** Tasks whose results another person needs word for word. */
const handedOver: readonly TopicKey[] = ['technical-communication-user', 'cloud-connector'];

/** The text of a hand-over to the BTP account administrator, on the topics that end with one. */
export function HandOverPanel(): ReactNode {
  const topic = topicHere();
  const task = topic && taskOf(topic).key;
  const baseUrl = useBaseUrl('/');
  const reader = useReader();
  const [added, setAdded] = useState<readonly string[]>([]);
  if (!task || !handedOver.includes(task)) return null;
  const decisions = [...knownDecisions(reader.topology), ...added];
  return (
    <>
      <h4>Hand over to the BTP account administrator</h4>
      {task !== 'cloud-connector' && <Decisions onChange={setAdded} />}
      <CopyText
        texts={[
          {
            action: 'Copy hand-over',
            write: () => handOverText(task, reader, decisions, baseUrl),
          },
        ]}
      />
    </>
  );
}
