import {useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {taskOf} from '@site/src/facts/findTopic';
import type {TopicKey} from '@site/src/facts/topics';
import {handOverText, knownDecisions} from '@site/src/panel/browser/handOverText';
import {topicHere} from '@site/src/panel/browser/readBranch';
import {useReader} from '@site/src/panel/views/useReader';
import {CopyText} from '../../text/views/CopyText';
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
