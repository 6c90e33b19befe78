import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {topologies, topologyById} from '@site/src/facts/topologies';
import {topicByKey} from '@site/src/facts/findTopic';
import {ticketIdRule} from '@site/src/runs/rules/ticketId';
import {useTopic} from '@site/src/topics/views/useTopic';
import {Blank, filledByScript} from './Blank';
import styles from './LinkNotices.module.css';

function Action({
  does,
  children,
}: {
  readonly does: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button type="button" className={styles.action} data-topology-action={does}>
      {children}
    </button>
  );
}

/**
 * What a link carried and what was wrong with it. All lines are in the HTML; the script in <head>
 * marks <html> before the first paint, and CSS shows the lines that apply, so nothing shifts.
 */
export function LinkNotices(): ReactNode {
  const fixed = useTopic()?.fixedTopology;
  const {topologyLine} = useDoc().frontMatter as {topologyLine?: boolean};
  return (
    <div className={styles.notices}>
      {!topologyLine && (
        <p className={styles.ticket}>
          Ticket <Blank tag="strong" name="ticket-id" />
        </p>
      )}
      <p className={styles.badTicket} role="note">
        The ticket ID of this link cannot be used. Allowed: {ticketIdRule}.
      </p>
      <p className={styles.unknown} role="note">
        The link asks for the topology “<Blank tag="q" name="unknown-topology" />
        ”, which this guide does not know.{' '}
        {fixed
          ? `This page is for ${topologyById(fixed).inSentence}.`
          : topologies.map(({id, label}) => (
              <Action key={id} does={id}>
                {label}
              </Action>
            ))}
      </p>
      {topologies.map(({id, inSentence}) => (
        <p key={id} className={styles.differs} data-of-topology={id} role="note">
          Opened for {inSentence} by this link. <Action does="keep">Keep for all pages</Action>{' '}
          <Action does="change">Change</Action>
        </p>
      ))}
      <p className={styles.missingStep} role="note">
        The link asks for “<Blank tag="q" name="asked-step" />
        ”, which this page does not have. See the whole page, or{' '}
        <Link to="/reference/what-changed/">what changed</Link>.
      </p>
      {topologies.map(({id, inSentence}) => (
        <p key={id} className={styles.asked} data-asked={id} role="note">
          {fixed ? 'The link asks for' : 'The step of this link belongs to'} {inSentence}; this page
          shows the other topology.{' '}
          {fixed ? (
            <Link to={topicByKey(id).path}>Open {inSentence}</Link>
          ) : (
            <Action does={id}>Show {inSentence}</Action>
          )}
        </p>
      ))}
      <p className={styles.stamp}>
        {topologies.map(({id, label}) => (
          <span key={id} data-of-topology={id}>
            {label}{' '}
          </span>
        ))}
      </p>
      <div
        className={styles.status}
        role="status"
        aria-live="polite"
        data-status="page"
        {...filledByScript}
      />
    </div>
  );
}
