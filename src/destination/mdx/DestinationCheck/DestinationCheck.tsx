import {useCallback, useId, useRef, useState, type ReactNode} from 'react';
import {readChosenFile} from '@site/src/destination/browser/readDestinationInput';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {useFileDrop} from '@site/src/ui/useFileDrop';
import {findingsOf, subjectOf, type Subject} from './findings';
import {FindingsView} from './FindingsView';
import styles from './DestinationCheck.module.css';

/** Checks a destination that exists: its URL, or its exported file. Nothing leaves the browser. */
export function DestinationCheck(): ReactNode {
  const id = useId();
  const {usable} = useRunsView();
  const [subject, setSubject] = useState<Subject>();
  const place = useRef<HTMLDivElement>(null);
  const take = useCallback(async (file: File) => {
    setSubject({kind: 'file', name: file.name, file: await readChosenFile(file)});
  }, []);
  useFileDrop(place, take);
  return (
    <>
      <div
        ref={place}
        className={styles.tool}
        role="group"
        aria-label="A destination to check"
        data-no-export=""
      >
        <label htmlFor={`${id}text`}>Paste the URL, or the content of an exported file</label>
        <textarea
          id={`${id}text`}
          rows={4}
          spellCheck={false}
          autoComplete="off"
          onChange={({target}) => setSubject(subjectOf(target.value))}
        />
        <label htmlFor={`${id}file`}>
          Or choose the file (JSON or Properties), or drop it here
        </label>
        <input
          id={`${id}file`}
          type="file"
          accept=".json,.properties,.txt,application/json,text/plain"
          onChange={({target: {files}}) => {
            if (files?.[0]) void take(files[0]);
          }}
        />
      </div>
      <FindingsView
        name={subject?.kind === 'file' ? subject.name : undefined}
        findings={subject && findingsOf(subject, usable)}
      />
    </>
  );
}
