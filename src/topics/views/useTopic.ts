import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {findTopic} from '@site/src/facts/findTopic';
import type {Topic} from '@site/src/facts/topics';

/** The topic of the page, or undefined on pages that aren't topics of SAP's guide. */
export function useTopic(): Topic | undefined {
  const {topic} = useDoc().frontMatter as {topic?: string};
  return findTopic(topic);
}
