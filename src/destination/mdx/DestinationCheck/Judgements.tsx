import type {ReactNode} from 'react';
import type {UrlPart, UrlPartName} from '@site/src/destination/rules/checkDestinationUrl';
import {faultsFirst, type Judgement, type Verdict} from '@site/src/destination/rules/judgement';
import styles from './Judgements.module.css';

/** One row: a key of a file or a part of a URL. */
interface JudgementRow extends Judgement {
  readonly name: string;
  /** The text found; empty if there was none. */
  readonly text: string;
  /** The parts, if the text is the URL of a file. */
  readonly parts?: readonly UrlPart[];
}

const words: Readonly<Record<Verdict, string>> = {
  wrong: 'Wrong',
  missing: 'Missing',
  differs: 'Other value',
  check: 'Check',
  asEntered: 'As entered',
  right: 'Right',
  notNeeded: 'Not needed',
};

const partNames: Readonly<Record<UrlPartName, string>> = {
  scheme: 'Scheme',
  credentials: 'User or password',
  host: 'Virtual host',
  port: 'Virtual port',
  path: 'Path',
  client: 'Client',
  query: 'Other parameters',
  fragment: 'Fragment',
};

/** The parts of a URL as rows of a list. */
export function rowsOf(parts: readonly UrlPart[]): readonly JudgementRow[] {
  return parts.map((part) => ({...part, name: partNames[part.part]}));
}

function Row({name, text, verdict, message, whatWouldDo, source, parts}: JudgementRow): ReactNode {
  return (
    <li data-name={name} data-verdict={verdict}>
      <p>
        <strong className={styles.verdict} data-verdict={verdict}>
          {words[verdict]}
        </strong>{' '}
        <b>{name}</b> {text !== '' && <code>{text}</code>}
      </p>
      {/* A URL's message is the message of one of its parts. */}
      {!parts?.some((part) => part.message === message) && (
        <p>
          {message} {whatWouldDo} <small className={styles.source}>({source})</small>
        </p>
      )}
      {parts && verdict !== 'right' && (
        <Judgements caption="The URL, part by part" rows={rowsOf(parts)} />
      )}
    </li>
  );
}

interface Props {
  readonly caption: string;
  readonly rows: readonly JudgementRow[];
}

/** The judgements, faults first, each with what to do and the source. */
export function Judgements({caption, rows}: Props): ReactNode {
  return (
    <ul className={styles.list} aria-label={caption}>
      {faultsFirst(rows).map((row) => (
        <Row key={row.name} {...row} />
      ))}
    </ul>
  );
}
