import type {ReactNode} from 'react';
import type {UserSystemId} from '@site/src/facts/requirements/types';
import type {CheckInput} from '@site/src/role-check/browser/roleCheckState';
import {roleCheck} from '@site/src/role-check/browser/roleCheckStore';
import {PlaceChoice} from './PlaceChoice';
import styles from './CheckForm.module.css';

interface Props {
  readonly input: CheckInput;
  readonly said: UserSystemId | undefined;
  readonly guess: UserSystemId | undefined;
}

/** A chosen file, with its system and a button to remove it. */
export function FileRow({input, said, guess}: Props): ReactNode {
  const {id, name} = input;
  return (
    <li>
      <span>
        {name} {input.kind === 'file' && <small>({sizeText(input.file.size)})</small>}
      </span>
      <div className={styles.place}>
        <PlaceChoice id={id} name={name} said={said} guess={guess} />
        <button
          type="button"
          className="button button--secondary button--sm"
          aria-label={`Remove ${name}`}
          onClick={() => {
            roleCheck.removeInput(id);
          }}
        >
          Remove
        </button>
      </div>
    </li>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
