import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topicByKey} from '@site/src/facts/findTopic';
import type {Topic, TopicNeighbour} from '@site/src/facts/topics';

interface CardProps {
  readonly neighbour: TopicNeighbour;
  readonly direction: 'previous' | 'next';
}

function Card({neighbour, direction}: CardProps): ReactNode {
  const topic = topicByKey(neighbour.to);
  const side = direction === 'next' ? 'next' : 'prev';
  return (
    <Link
      className={`pagination-nav__link pagination-nav__link--${side}`}
      rel={side}
      title={topic.description}
      to={topic.path}
    >
      <div className="pagination-nav__sublabel">{direction === 'next' ? 'Next' : 'Previous'}</div>
      <div className="pagination-nav__label">{topic.title}</div>
      <div className="pagination-nav__sublabel">{neighbour.reason}</div>
    </Link>
  );
}

/** The published *Previous* and *Next* of a topic, each with the reason to go there. */
export function TopicPager({topic}: {readonly topic: Topic}): ReactNode {
  if (!topic.previous && !topic.next) return null;
  return (
    <nav className="pagination-nav docusaurus-mt-lg" aria-label="Previous and next topic">
      {topic.previous && <Card neighbour={topic.previous} direction="previous" />}
      {topic.next && <Card neighbour={topic.next} direction="next" />}
    </nav>
  );
}
