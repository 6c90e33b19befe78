import type {ReactNode} from 'react';
import {roleCheck} from '@site/src/role-check/browser/roleCheckStore';
import styles from './CheckForm.module.css';

/** Takes the chosen files and empties the control, so that the same file can be chosen again. */
function takeFiles(control: HTMLInputElement | null): void {
  const files = [...(control?.files ?? [])];
  if (!control || files.length === 0) return;
  control.value = '';
  roleCheck.addFiles(files);
}

/**
 * The native file input; files can also be dropped anywhere on the page. When it mounts, it passes
 * on files that were chosen before the app ran.
 */
export function FileChoice(): ReactNode {
  return (
    <p className={styles.drop}>
      <label className={styles.label} htmlFor="role-check-files">
        Choose files, or drop them here
      </label>
      <input
        id="role-check-files"
        ref={takeFiles}
        className={styles.control}
        type="file"
        multiple
        onChange={({target}) => {
          takeFiles(target);
        }}
      />
    </p>
  );
}
