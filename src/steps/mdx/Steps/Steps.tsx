import {Children, type ReactNode} from 'react';
import {StepNumber} from '@site/src/steps/views/StepNumber';
import styles from '../Step/Step.module.css';

interface Props {
  /** The number of the first step; the build counts (plugins/content/steps). */
  readonly start: string;
  readonly children: ReactNode;
}

/** A run of steps. Not written by authors: the build makes one of adjacent `<Step>`s. */
export function Steps({start, children}: Props): ReactNode {
  return (
    <ol className={styles.steps} start={Number(start)} role="list">
      {Children.map(children, (step, index) => (
        <StepNumber value={Number(start) + index}>{step}</StepNumber>
      ))}
    </ol>
  );
}
