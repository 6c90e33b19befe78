import {useState, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {announce} from '@site/src/page/fill';
import {loadPart} from '@site/src/page/loadPart';
import styles from './CopyPage.module.css';

/**
 * Copies the page as Markdown. Drawn only in the browser: without JavaScript it could do nothing.
 * Its space at the end of the content is reserved, so nothing moves.
 */
export function CopyPage(): ReactNode {
  const [outcome, setOutcome] = useState<string>();
  if (!useIsBrowser()) return null;
  const copy = async () => {
    const part = await loadPart(
      () => import('@site/src/panel/browser/copyPage'),
      'The page was not copied.',
    );
    if (!part) return;
    const ended = await part.copyPage();
    setOutcome(ended);
    announce(`${ended}.`);
    setTimeout(() => setOutcome(undefined), 3000);
  };
  return (
    <div className={styles.place}>
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {outcome ?? 'Copy page as Markdown'}
      </button>
    </div>
  );
}
