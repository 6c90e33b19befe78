import type {ReactNode} from 'react';
import {summaryOf, type Findings} from './findings';
import {Judgements} from './Judgements';
import {UrlParts} from './UrlParts';

interface Props {
  /** The name of the file, where one was chosen. */
  readonly name: string | undefined;
  readonly findings: Findings | undefined;
}

/** The outcome of a check, in one sentence and then key by key and part by part. */
export function FindingsView({name, findings}: Props): ReactNode {
  return (
    <>
      <p role="status">
        {findings && (
          <>
            {name !== undefined && `${name}: `}
            <strong>{summaryOf(findings)}</strong>
          </>
        )}
      </p>
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
        <UrlParts caption="The URL to check, part by part" parts={findings.parts} />
      )}
    </>
  );
}
