import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {InlineText} from '@site/src/ui/InlineText';
import {glossaryTermById, type GlossaryTerm} from '@site/src/facts/glossary/glossary';
import {glossaryWords} from '@site/src/reference/rules/glossaryWords';
import {Sources} from '../../views/Sources';
import {TopicLink} from '../../../topics/mdx/TopicLink/TopicLink';
import styles from './Glossary.module.css';

function SeeAlso({see = [], topics = []}: GlossaryTerm): ReactNode {
  const links = [
    ...see.map((id) => (
      <Link key={id} to={`#${id}`}>
        {glossaryTermById(id).term}
      </Link>
    )),
    ...topics.map((key) => <TopicLink key={key} to={key} />),
  ];
  if (links.length === 0) return null;
  return (
    <p>
      {glossaryWords.see}
      {links.map((link, index) => (
        <Fragment key={link.key}>
          {index > 0 && ', '}
          {link}
        </Fragment>
      ))}
      .
    </p>
  );
}

/** One term: its names, definition, related terms and sources. */
export function GlossaryEntry({term}: {readonly term: GlossaryTerm}): ReactNode {
  const {id, alsoCalled = [], definition, sources, ofThisGuide} = term;
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.entry}>
      <dt>{term.term}</dt>
      <dd>
        {alsoCalled.length > 0 && (
          <p className={styles.also}>{glossaryWords.alsoCalled(alsoCalled)}</p>
        )}
        <p>
          <InlineText>{definition}</InlineText>
        </p>
        <SeeAlso {...term} />
        {ofThisGuide && <p className={styles.also}>{glossaryWords.ofThisGuide}</p>}
        <Sources of={sources} />
      </dd>
    </div>
  );
}
