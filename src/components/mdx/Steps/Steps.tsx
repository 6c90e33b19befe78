import {Children, isValidElement, type ReactNode} from 'react';
import {StepPlace} from '@site/src/components/progress/StepPlace';
import type {SystemId} from '@site/src/domain/systems/systems';
import {SystemHeader} from './SystemHeader';
import styles from '../Step/Step.module.css';

interface Props {
  /** The number of the first step; the build counts (plugins/steps). */
  readonly start: string;
  readonly children: ReactNode;
}

function systemOf(step: ReactNode): SystemId | undefined {
  return isValidElement<{system?: SystemId}>(step) ? step.props.system : undefined;
}

/**
 * A run of steps. Not written by authors: the build makes one of adjacent `<Step>`s. Steps of one
 * system stand under its name; where systems alternate, each step names its own.
 */
export function Steps({start, children}: Props): ReactNode {
  const steps = Children.toArray(children).filter((step) => systemOf(step) !== undefined);
  const [first, ...others] = new Set(steps.map(systemOf));
  const mixed = others.length > 0;
  return (
    <>
      {!mixed && first && <SystemHeader system={first} />}
      <ol className={styles.steps} start={Number(start)} role="list">
        {steps.map((step, index) => (
          <StepPlace key={index} value={{number: Number(start) + index, namesSystem: mixed}}>
            {step}
          </StepPlace>
        ))}
      </ol>
    </>
  );
}
