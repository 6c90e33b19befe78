import {useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {taskOf} from '@site/src/facts/findTopic';
import {handOvers, handOverText} from '@site/src/panel/browser/handOverText';
import {topicHere} from '@site/src/panel/browser/readBranch';
import {useReader} from '@site/src/panel/views/useReader';
import {CopyText} from '../../text/views/CopyText';
import {Decisions} from './Decisions';

/** The text of a hand-over, on topics that end with one. */
export function HandOverPanel(): ReactNode {
  const topic = topicHere();
  const task = topic && taskOf(topic).key;
  const baseUrl = useBaseUrl('/');
  const reader = useReader();
  const [added, setAdded] = useState<readonly string[]>([]);
  const kind = task && handOvers[task];
  if (!kind) return null;
  return (
    <>
      <h4>Hand over to {kind.receiver}</h4>
      {kind.decides && <Decisions onChange={setAdded} />}
      <CopyText
        texts={[
          {action: 'Copy hand-over', write: () => handOverText(task, reader, added, baseUrl)},
        ]}
      />
    </>
  );
}
