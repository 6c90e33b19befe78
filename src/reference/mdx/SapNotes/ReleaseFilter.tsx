import type {ReactNode} from 'react';
import {
  releaseAnnouncement,
  releaseOptionId,
  type SapRelease,
} from '@site/src/facts/sapNotes/releases';
import {announce} from '@site/src/page/fill';
import styles from './SapNotes.module.css';

interface OptionProps {
  readonly release?: SapRelease;
  readonly label: string;
  readonly count: number;
  readonly onChoose: () => void;
}

function Option({release, label, count, onChoose}: OptionProps): ReactNode {
  const id = releaseOptionId(release);
  return (
    <label className={styles.option} htmlFor={id}>
      <input
        type="radio"
        name="sap-notes-release"
        id={id}
        defaultChecked={!release}
        onChange={onChoose}
      />{' '}
      {label} <span className={styles.count}>({count})</span>
    </label>
  );
}

/** Radio buttons that filter by release with CSS and announce the number of rows. */
export function ReleaseFilter({releases}: {readonly releases: readonly SapRelease[]}): ReactNode {
  const choose = (release?: SapRelease) => () => {
    announce(releaseAnnouncement(releases, release));
  };
  const total = releases.reduce((sum, {count}) => sum + count, 0);
  return (
    <fieldset className={styles.filter} data-no-export="">
      <legend>Show notes for</legend>
      <Option label="All releases" count={total} onChoose={choose()} />
      {releases.map((release) => (
        <Option
          key={release.id}
          release={release}
          label={release.label}
          count={release.count}
          onChoose={choose(release)}
        />
      ))}
    </fieldset>
  );
}
