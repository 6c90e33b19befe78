import type {ReactNode} from 'react';
import styles from './CopyButton.module.css';

/**
 * A button that copies the text of the element before it. The script in <head> answers it
 * (src/hooks/copyText.ts), so that it works before the app is there.
 */
export function CopyButton({text}: {readonly text: string}): ReactNode {
  return <button type="button" className={styles.copy} data-copy="" aria-label={`Copy ${text}`} />;
}
