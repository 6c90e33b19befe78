import {useId, useRef, type ReactNode} from 'react';
import {findingsOf} from '@site/src/destination/rules/subject';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {useFileDrop} from '@site/src/ui/useFileDrop';
import {DestinationChoice} from './DestinationChoice';
import {FindingsView} from './FindingsView';
import {useDestinationInput} from './useDestinationInput';
import styles from './DestinationCheck.module.css';

/** Checks an existing destination by its URL or its exported file. Nothing leaves the browser. */
export function DestinationCheck(): ReactNode {
  const id = useId();
  const {usable} = useRunsView();
  const {subject, chosen, choose, takeFile, takeText} = useDestinationInput();
  const place = useRef<HTMLDivElement>(null);
  useFileDrop(place, takeFile);
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
          onChange={({target}) => void takeText(target)}
        />
        <label htmlFor={`${id}file`}>
          Or choose the file (JSON, YAML or Properties), or drop it here
        </label>
        <input
          id={`${id}file`}
          type="file"
          accept=".json,.yaml,.yml,.properties,.txt,.env,application/json,text/plain"
          onChange={({target}) => {
            if (target.files?.[0]) takeFile(target.files[0]);
            // Drops the file, so that the same one can be chosen again.
            target.value = '';
          }}
        />
        {subject?.kind === 'file' && subject.file.ok && (
          <DestinationChoice files={subject.file.value} chosen={chosen} choose={choose} />
        )}
      </div>
      <FindingsView subject={subject} findings={subject && findingsOf(subject, chosen, usable)} />
    </>
  );
}
