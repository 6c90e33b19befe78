import type {ReactNode} from 'react';
import type {UserSystemId} from '@site/src/facts/requirements/types';
import {userSystemsOf} from '@site/src/facts/requirements/userSystems';
import {systems} from '@site/src/facts/systems';
import {roleCheck} from '@site/src/role-check/browser/roleCheckStore';
import styles from './CheckForm.module.css';

interface Props {
  readonly id: string;
  /** The name of the input that the choice applies to. */
  readonly name: string;
  readonly said: UserSystemId | undefined;
  readonly guess: UserSystemId | undefined;
}

const places = userSystemsOf('separate-systems');

/** With separate systems: the system that an export comes from. */
export function PlaceChoice({id, name, said, guess}: Props): ReactNode {
  const open = guess ? `As the role names say: ${systems[guess].label}` : 'Not specified';
  return (
    <span className={styles.from} data-for-topology="separate-systems">
      <label htmlFor={`${id}-place`}>
        From<span className={styles.onlyRead}> which system is {name}</span>
      </label>{' '}
      <select
        id={`${id}-place`}
        value={said ?? ''}
        onChange={({target}) => {
          roleCheck.chooseSystem(
            id,
            places.find((place) => place === target.value),
          );
        }}
      >
        <option value="">{open}</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {systems[place].label}
          </option>
        ))}
      </select>
    </span>
  );
}
