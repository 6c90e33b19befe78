import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topicByKey} from '@site/src/facts/findTopic';
import type {TopicKey} from '@site/src/facts/topics';

interface Props {
  readonly to: TopicKey;
  /** The text of the link; default is the topic's title. */
  readonly children?: ReactNode;
}

/** A link to a topic, with the topic's short description as a tooltip. */
export function TopicLink({to, children}: Props): ReactNode {
  const {path, title, description} = topicByKey(to);
  return (
    <Link to={path} title={description}>
      {children ?? title}
    </Link>
  );
}
