import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {topicSourceUrl} from '@site/src/topics/rules/topicSourceUrl';
import {isOverAYearOld} from '@site/src/topics/rules/checkAge';
import {sourceRevision, type TopicSource} from '@site/src/facts/topics';
import {useTopic} from '@site/src/topics/views/useTopic';
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

/** Drawn in the browser, out of the flow: when the page was built, the check was still fresh. */
function OldCheck(): ReactNode {
  if (!useIsBrowser()) return null;
  const today = new Date().toISOString().slice(0, 10);
  if (!isOverAYearOld(sourceRevision.checkedOn, today)) return null;
  return <strong className={styles.old}>The last check is over a year old.</strong>;
}

/** The topics of SAP's guide that the facts of the page come from, with revision, check and license. */
export function TopicSources(): ReactNode {
  const topic = useTopic();
  const {sources = []} = useDoc().frontMatter as {sources?: readonly TopicSource[]};
  const all = topic ? [topic.source, ...sources] : sources;
  const {date, commit, checkedOn} = sourceRevision;
  return (
    <footer className={styles.sources}>
      <p>
        Facts from SAP’s administration guide, under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
        {`, checked against SAP’s text of ${date} (revision ${commit}) on ${checkedOn}${all.length > 0 ? ':' : '.'}`}
        <OldCheck />
      </p>
      {all.length > 0 && (
        <ul>
          {all.map((source) => (
            <Source key={source.loio} source={source} />
          ))}
        </ul>
      )}
    </footer>
  );
}
