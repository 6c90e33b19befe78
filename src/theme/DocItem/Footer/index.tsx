/*
 * Replaces the footer of a page: the guide has no tags or edit links, so it copies the page as
 * Markdown and names the topics of SAP's guide that the facts come from.
 */
import type {ReactNode} from 'react';
import {CopyPage} from '@site/src/offline/views/CopyPage';
import {TopicSources} from '@site/src/topics/views/TopicSources';

export default function DocItemFooter(): ReactNode {
  return (
    <>
      <CopyPage />
      <TopicSources />
    </>
  );
}
