import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {Icon} from './Icon';
import styles from './CopyButton.module.css';

/**
 * A button that copies the text of the element before it; src/text/browser/copyText.ts handles the
 * click. Drawn only in the browser: without JavaScript it could do nothing, and a page has a
 * hundred.
 */
export function CopyButton({text}: {readonly text: string}): ReactNode {
  if (!useIsBrowser()) return null;
  return (
    <button type="button" className={styles.copy} data-copy="" aria-label={`Copy ${text}`}>
      <Icon name="copy" />
    </button>
  );
}
