import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {InlineText} from '@site/src/ui/InlineText';
import {nextTask, taskOf} from '@site/src/facts/findTopic';
import {handOverLabel, nextTaskWords} from '@site/src/topics/rules/taskWords';
import {openRunDialog} from '@site/src/runs/browser/openRunDialog';
import {useTopic} from '@site/src/topics/views/useTopic';
import styles from './HandOver.module.css';

/** What to hand over, to which person, and the next task of the setup plan (topic graph). */
export function HandOver(): ReactNode {
  const topic = useTopic();
  const inBrowser = useIsBrowser();
  if (!topic) return null;
  const {handsOver} = taskOf(topic);
  const next = nextTask(topic);
  return (
    <div className={styles.handOver}>
      {handsOver && (
        <>
          {inBrowser && (
            <button type="button" className={styles.copy} onClick={() => openRunDialog('copy')}>
              Copy for the ticket
            </button>
          )}
          <p>{handOverLabel(handsOver)}</p>
          <ul>
            {handsOver.items.map((item) => (
              <li key={item}>
                <InlineText>{item}</InlineText>
              </li>
            ))}
          </ul>
        </>
      )}
      {next && (
        <Link className={styles.next} to={next.path} data-next-task="">
          <span>{nextTaskWords(next).title}</span>
          <br />
          <small>{nextTaskWords(next).description}</small>
        </Link>
      )}
    </div>
  );
}
