import type {ReactNode} from 'react';
import {matrixFilters} from '@site/src/requirements/rules/matrixFilter';
import styles from './AuthorizationMatrix.module.css';

/** Radio buttons that filter the rows with CSS. */
export function MatrixFilters(): ReactNode {
  return matrixFilters.map(({name, legend, options}) => (
    <fieldset key={name} className={styles.filter} data-no-export="">
      <legend>{legend}</legend>
      {options.map(({id, label}, index) => (
        <label key={id} className={styles.option} htmlFor={id}>
          <input type="radio" name={name} id={id} defaultChecked={index === 0} /> {label}
        </label>
      ))}
    </fieldset>
  ));
}
