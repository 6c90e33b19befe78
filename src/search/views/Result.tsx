import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ExcerptPart} from '@site/src/search/rules/excerpt';
import {topologyById, type TopologyId} from '@site/src/facts/topologies';
import styles from './SearchDialog.module.css';

/** A place in the list of results. */
export interface Shown {
  readonly key: string;
  readonly to: string;
  /** The page, or the number and system of a step; empty if the place is the page. */
  readonly place: string;
  readonly topology?: TopologyId;
  readonly heading: readonly ExcerptPart[];
  readonly excerpt?: readonly ExcerptPart[];
}

function Marked({parts}: {readonly parts: readonly ExcerptPart[]}): ReactNode {
  return parts.map(({text, marked}, index) => (marked ? <mark key={index}>{text}</mark> : text));
}

interface Props {
  readonly id: string;
  readonly shown: Shown;
  readonly active: boolean;
  readonly onOpen: () => void;
}

/**
 * One place: its location, the heading or step, the text around the hit, and its branch, if any.
 */
export function Result({id, shown, active, onOpen}: Props): ReactNode {
  const {to, place, topology, heading, excerpt} = shown;
  return (
    <Link
      id={id}
      to={to}
      role="option"
      aria-selected={active}
      // The field keeps the focus and refers to this option.
      tabIndex={-1}
      className={styles.result}
      onClick={onOpen}
    >
      {(place || topology) && (
        <span className={styles.place}>
          {place}{' '}
          {topology && (
            <span className={styles.chip} data-chip={topology}>
              {topologyById(topology).label}
            </span>
          )}
        </span>
      )}{' '}
      <span className={styles.heading}>
        <Marked parts={heading} />
      </span>{' '}
      {excerpt && (
        <span className={styles.excerpt}>
          <Marked parts={excerpt} />
        </span>
      )}
    </Link>
  );
}
