import type {ReactNode, SubmitEvent} from 'react';
import type {RoleCheckState} from '@site/src/role-check/browser/roleCheckState';
import {roleCheck} from '@site/src/role-check/browser/roleCheckStore';
import {FileChoice} from './FileChoice';
import {FileRow} from './FileRow';
import {PasteField} from './PasteField';
import styles from './CheckForm.module.css';

function submit(event: SubmitEvent): void {
  event.preventDefault();
  roleCheck.check();
}

/** Where the reader pastes, chooses and drops exports and starts the check. */
export function CheckForm({check}: {readonly check: RoleCheckState}): ReactNode {
  const {inputs, systems, guesses} = check;
  const pastes = inputs.filter(({kind}) => kind === 'paste');
  const files = inputs.filter(({kind}) => kind === 'file');
  return (
    <form className={styles.form} onSubmit={submit} aria-label="Role check">
      {pastes.map((input, index) => (
        <PasteField
          key={input.id}
          input={input}
          removable={index > 0}
          said={systems[input.id]}
          guess={guesses[input.id]}
        />
      ))}
      <p>
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={roleCheck.addPaste}
        >
          Paste another text
        </button>
      </p>
      <FileChoice />
      {files.length > 0 && (
        <ul className={styles.files} aria-label="Files to check">
          {files.map((input) => (
            <FileRow
              key={input.id}
              input={input}
              said={systems[input.id]}
              guess={guesses[input.id]}
            />
          ))}
        </ul>
      )}
      <OnlyRoles key={pastes[0]?.id} />
      <p className={styles.actions}>
        <button type="submit" className="button button--primary" disabled={Boolean(check.progress)}>
          Check the role
        </button>
        <button type="button" className="button button--secondary" onClick={roleCheck.clear}>
          Clear
        </button>
      </p>
    </form>
  );
}

/** The filter by role name, for files that contain more roles than those of the user. */
function OnlyRoles(): ReactNode {
  return (
    <p>
      <label className={styles.label} htmlFor="role-check-roles">
        Check these roles only (optional)
      </label>
      <input
        id="role-check-roles"
        className={styles.text}
        type="text"
        autoComplete="off"
        spellCheck={false}
        defaultValue={roleCheck.onlyRoles()}
        onChange={({target}) => {
          roleCheck.setOnlyRoles(target.value);
        }}
        aria-describedby="role-check-roles-hint"
      />
      <span id="role-check-roles-hint" className={styles.hint}>
        Role names, separated by commas. Without any, all roles of the files count together.
      </span>
    </p>
  );
}
