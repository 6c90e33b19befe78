import {Children, isValidElement, type ReactNode} from 'react';
import {StepPlace} from '@site/src/steps/views/StepPlace';
import type {SystemId} from '@site/src/facts/systems';
import {SystemHeader} from './SystemHeader';
import styles from '../Step/Step.module.css';

interface Props {
  /** The number of the first step, set by the build (plugins/content/steps). */
  readonly start: string;
  /** Set by the build if the heading above names the system (plugins/content/steps). */
  readonly named?: string;
  readonly children: ReactNode;
}

interface StepProps {
  readonly system?: SystemId;
  readonly shared?: string;
}

const propsOf = (step: ReactNode): StepProps => (isValidElement<StepProps>(step) ? step.props : {});

/**
 * Consecutive steps. Authors don't write it: the build creates it around adjacent `<Step>`s. Steps
 * of one system appear under its name; if systems alternate, each step names its own.
 */
export function Steps({start, named, children}: Props): ReactNode {
  const steps = Children.toArray(children).filter((step) => propsOf(step).system !== undefined);
  const [first, ...others] = new Set(steps.map((step) => propsOf(step).system));
  const mixed = others.length > 0;
  return (
    <>
      {!mixed && first && (
        <SystemHeader system={first} shared={propsOf(steps[0]).shared} named={Boolean(named)} />
      )}
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
