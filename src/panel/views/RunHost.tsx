import {useEffect, useState, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {loadPart} from '@site/src/page/loadPart';
import {openRunEvent, type RunSection} from '@site/src/runs/browser/openRunDialog';
import {loadEngine} from '@site/src/runs/browser/runsStore';
import {receivedShare} from '@site/src/panel/browser/sharedAddress';
import type {RunDialog, RunRequest} from './RunDialog';

interface Shown {
  readonly Dialog: typeof RunDialog;
  readonly request: RunRequest;
}

/** Loads and shows the dialog “Your run” when something asks for it. */
export function RunHost(): ReactNode {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const open = async (section?: RunSection) => {
      // The dialog changes runs at once, so load the engine first.
      const engine = loadEngine().catch(() => undefined);
      const part = await loadPart(() => import('./RunDialog'), '“Your run” did not open.');
      if (part && (await engine))
        setShown({Dialog: part.RunDialog, request: {section, fragment: receivedShare()}});
    };
    const answer = (event: Event) => {
      const {section} = (event as CustomEvent<{section?: RunSection} | null>).detail ?? {};
      void open(section);
    };
    document.addEventListener(openRunEvent, answer);
    if (receivedShare()) void open('received');
    return () => document.removeEventListener(openRunEvent, answer);
  }, []);
  if (!shown) return null;
  const {Dialog, request} = shown;
  return createPortal(
    <Dialog request={request} onClose={() => setShown(undefined)} />,
    document.body,
  );
}
