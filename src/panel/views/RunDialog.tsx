import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import type {RunSection} from '@site/src/runs/browser/openRunDialog';
import {forgetShare} from '@site/src/panel/browser/sharedAddress';
import {CopySection} from './CopySection';
import {ExportImport} from './ExportImport';
import {NotSavedNotice} from './NotSavedNotice';
import {ReceivedShare} from './ReceivedShare';
import {RunPicker} from './RunPicker';
import {ShareRun} from './ShareRun';
import {UnreadRuns} from './UnreadRuns';
import {ValuesForm} from './ValuesForm';
import styles from './RunDialog.module.css';

/** What the dialog is opened for. */
export interface RunRequest {
  readonly section?: RunSection;
  /** A shared run from a link. */
  readonly fragment?: string;
}

interface Props {
  readonly request: RunRequest;
  readonly onClose: () => void;
}

/** The dialog “Your run”: which run, its values, what goes back into the ticket, sharing. */
export function RunDialog({request, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [status, say] = useState('');
  const [answered, setAnswered] = useState<RunRequest>();
  const fragment = answered === request ? undefined : request.fragment;
  const close = () => dialog.current?.close();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    const heading = dialog.current?.querySelector<HTMLElement>(`#run-${request.section}`);
    heading?.focus();
    heading?.scrollIntoView();
  }, [request]);
  // Close the dialog when a link in it opens another page.
  const {pathname} = useLocation();
  const openedOn = useRef(pathname);
  useEffect(() => {
    if (pathname !== openedOn.current) dialog.current?.close();
  }, [pathname]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="run-title"
      onClose={() => {
        // Closing also answers: nothing is taken over.
        forgetShare();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h2 id="run-title">{fragment ? 'A shared run' : 'Your run'}</h2>
        <button type="button" className={styles.close} aria-label="Close" onClick={close}>
          ×
        </button>
      </header>
      <NotSavedNotice />
      <UnreadRuns say={say} />
      {fragment ? (
        <ReceivedShare
          fragment={fragment}
          onAnswer={(outcome) => {
            setAnswered(request);
            forgetShare();
            if (outcome) say(outcome);
            else close();
          }}
        />
      ) : (
        <>
          <RunPicker say={say} />
          <ValuesForm />
          <CopySection />
          <ShareRun say={say} />
          <ExportImport dialog={dialog} say={say} />
        </>
      )}
      <p className={styles.status} role="status">
        {status}
      </p>
    </dialog>
  );
}
