import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {topicSourceUrl} from '@site/src/domain/topics/topicSourceUrl';
import {sourceRevision, type TopicSource} from '@site/src/domain/topics/topics';
import {useTopic} from '@site/src/hooks/useTopic';
import styles from './TopicSources.module.css';

const help = 'https://help.sap.com/docs/advanced-financial-closing/administration/';

function Source({source}: {readonly source: TopicSource}): ReactNode {
  return (
    <li>
      <cite>{source.title}</cite> (<Link to={`${help}${source.loio}.html`}>SAP Help</Link>,{' '}
      <Link to={topicSourceUrl(source)}>source text</Link>, topic ID{' '}
      <span className={styles.loio}>{source.loio}</span>)
    </li>
  );
}

/** The topics of SAP's guide that the facts of the page come from, with revision and license. */
export function TopicSources(): ReactNode {
  const topic = useTopic();
  const {sources = []} = useDoc().frontMatter as {sources?: readonly TopicSource[]};
  const all = topic ? [topic.source, ...sources] : sources;
  if (all.length === 0) return null;
  return (
    <footer className={styles.sources}>
      <p>
        Facts from SAP’s administration guide, revision {sourceRevision.commit} of{' '}
        {sourceRevision.date}, under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; checked on{' '}
        {sourceRevision.checkedOn}:
      </p>
      <ul>
        {all.map((source) => (
          <Source key={source.loio} source={source} />
        ))}
      </ul>
    </footer>
  );
}
