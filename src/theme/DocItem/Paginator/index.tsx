/*
 * Wraps the pager: on topics it follows SAP's published links and gives the reason to follow them.
 */
import type {ReactNode} from 'react';
import Paginator from '@theme-original/DocItem/Paginator';
import {TopicPager} from '@site/src/topics/views/TopicPager';
import {useTopic} from '@site/src/topics/views/useTopic';

export default function PaginatorWrapper(): ReactNode {
  const topic = useTopic();
  return topic ? <TopicPager topic={topic} /> : <Paginator />;
}
