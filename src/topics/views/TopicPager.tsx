import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topicByKey} from '@site/src/facts/findTopic';
import type {Topic, TopicKey} from '@site/src/facts/topics';
import styles from './TopicPager.module.css';

interface LinkProps {
  readonly neighbour: TopicKey;
  readonly direction: 'previous' | 'next';
}

function PagerLink({neighbour, direction}: LinkProps): ReactNode {
  const topic = topicByKey(neighbour);
  return (
    <li>
      {direction === 'next' ? 'Next' : 'Previous'}:{' '}
      <Link rel={direction === 'next' ? 'next' : 'prev'} to={topic.path}>
        {topic.title}
      </Link>
    </li>
  );
}

/**
 * The published *Previous* and *Next* of a topic. They run against the working order, so the next
 * task of the plan (HandOver) is more prominent, and this list says that the order is SAP's.
 */
export function TopicPager({topic}: {readonly topic: Topic}): ReactNode {
  if (!topic.previous && !topic.next) return null;
  return (
    <nav className={styles.pager} aria-label="Previous and next topic">
      <span>SAP’s order of topics</span>
      <ul>
        {topic.previous && <PagerLink neighbour={topic.previous} direction="previous" />}
        {topic.next && <PagerLink neighbour={topic.next} direction="next" />}
      </ul>
    </nav>
  );
}
