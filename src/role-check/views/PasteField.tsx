import {useCallback, type ReactNode} from 'react';
import type {UserSystemId} from '@site/src/facts/requirements/types';
import type {CheckInput} from '@site/src/role-check/browser/roleCheckState';
import {roleCheck} from '@site/src/role-check/browser/roleCheckStore';
import {PlaceChoice} from './PlaceChoice';
import styles from './CheckForm.module.css';

interface Props {
  readonly input: CheckInput;
  readonly removable: boolean;
  readonly said: UserSystemId | undefined;
  readonly guess: UserSystemId | undefined;
}

/** Stores the text; removes password hashes from the field too. */
function save(id: string, field: HTMLTextAreaElement): void {
  const stored = roleCheck.setPastedText(id, field.value);
  if (stored !== field.value) field.value = stored;
}

/** A field to paste an export into. The browser holds its text, because it can be very long. */
export function PasteField({input: {id, name}, removable, said, guess}: Props): ReactNode {
  // Takes text that was pasted before the app ran.
  const takeEarlier = useCallback(
    (field: HTMLTextAreaElement | null) => {
      if (field?.value) save(id, field);
    },
    [id],
  );
  return (
    <div className={styles.paste}>
      <label className={styles.label} htmlFor={id}>
        {removable ? name : 'Paste an export'}
      </label>
      <textarea
        id={id}
        ref={takeEarlier}
        className={styles.text}
        rows={6}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        defaultValue={roleCheck.pastedText(id)}
        onChange={({target}) => {
          save(id, target);
        }}
      />
      <div className={styles.place}>
        <PlaceChoice id={id} name={name} said={said} guess={guess} />
        {removable && (
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
        )}
      </div>
    </div>
  );
}
