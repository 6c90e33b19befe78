import type {ReactNode} from 'react';
import {summaryOf, type Findings, type Subject} from '@site/src/destination/rules/subject';
import {Judgements, rowsOf} from './Judgements';

interface Props {
  readonly subject: Subject | undefined;
  readonly findings: Findings | undefined;
}

const secretRemoved =
  'The text holds a secret. It was removed from the field; it is not shown and not kept.';

function Summary({subject, findings}: Props): ReactNode {
  const name = subject?.kind === 'file' ? subject.name : undefined;
  const outcome = findings ? summaryOf(findings) : 'The file has several destinations.';
  return (
    <>
      {name !== undefined && `${name}: `}
      <strong>{outcome}</strong>
      {subject?.secret && name === undefined && ` ${secretRemoved}`}
      {subject?.secret && name !== undefined && ' The file holds a secret.'}
    </>
  );
}

/** The result of a check: one sentence, then key by key or part by part. */
export function FindingsView({subject, findings}: Props): ReactNode {
  return (
    <>
      <p role="status">{subject && <Summary subject={subject} findings={findings} />}</p>
      {findings?.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {findings && findings.keys.length > 0 && (
        <Judgements
          caption="The destination, key by key"
          rows={findings.keys.map((judged) => ({...judged, name: judged.key}))}
        />
      )}
      {findings && findings.parts.length > 0 && (
        <Judgements caption="The URL to check, part by part" rows={rowsOf(findings.parts)} />
      )}
    </>
  );
}
