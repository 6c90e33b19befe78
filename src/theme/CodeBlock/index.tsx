/*
 * Replaces the theme's code block: URLs and values need no syntax highlighting, and Prism would
 * cost every reader 30 kB.
 */
import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock';
import {CopyButton} from '@site/src/ui/CopyButton';
import styles from './styles.module.css';

export default function CodeBlock({children}: Props): ReactNode {
  const text = typeof children === 'string' ? children.trimEnd() : '';
  return (
    <div className={styles.block}>
      {/* Keyboard users scroll a wide block, so it takes focus. */}
      <pre tabIndex={0}>
        <code>{text || children}</code>
      </pre>
      {text && <CopyButton text={text} />}
    </div>
  );
}
