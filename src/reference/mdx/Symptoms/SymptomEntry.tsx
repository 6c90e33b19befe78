import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Code} from '@site/src/ui/Code';
import {InlineText} from '@site/src/ui/InlineText';
import type {Symptom} from '@site/src/facts/symptoms/symptom';
import {symptomWords} from '@site/src/reference/rules/symptomWords';
import {CauseItem} from './CauseItem';
import styles from './Symptoms.module.css';

interface Props {
  readonly symptom: Symptom;
  /** Whether the filter of the page hides it. */
  readonly hidden: boolean;
}

/** One symptom, collapsed to its title, with an ID that links can open. */
export function SymptomEntry({symptom, hidden}: Props): ReactNode {
  const {id, title, messages = [], codes = [], shownIn, causes} = symptom;
  useBrokenLinks().collectAnchor(id);
  return (
    <details id={id} className={styles.symptom} hidden={hidden}>
      <summary>{title}</summary>
      <div className={styles.body}>
        {messages.map((message) => (
          <p key={message} className={styles.message}>
            <Code>{message}</Code>
          </p>
        ))}
        {codes.length > 0 && (
          <p className={styles.shown}>
            {symptomWords.code}
            {codes.map((code, index) => (
              <Fragment key={code}>
                {index > 0 && ', '}
                <Code>{code}</Code>
              </Fragment>
            ))}
          </p>
        )}
        <p className={styles.shown}>
          {symptomWords.shownIn}
          <InlineText>{shownIn}</InlineText>.{' '}
          <Link to={`#${id}`} aria-label={`Link to this entry: ${title}`} data-no-export="">
            Link to this entry
          </Link>
        </p>
        <ul role="list" className={styles.causes}>
          {causes.map((cause) => (
            <CauseItem key={cause.text} cause={cause} />
          ))}
        </ul>
      </div>
    </details>
  );
}
