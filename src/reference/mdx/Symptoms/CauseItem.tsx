import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {InlineText} from '@site/src/ui/InlineText';
import {stepHref, type Cause} from '@site/src/facts/symptoms/symptom';
import {systems} from '@site/src/facts/systems';
import {onlyWith, symptomWords} from '@site/src/reference/rules/symptomWords';
import {Sources} from '../../views/Sources';
import styles from './Symptoms.module.css';

function Chips({cause}: {readonly cause: Cause}): ReactNode {
  return (
    <p className={styles.chips}>
      {cause.systems.map((id) => (
        <span key={id} className={styles.chip} data-chip={id}>
          {systems[id].label}
        </span>
      ))}
      {cause.topology && (
        <span className={styles.chip} data-chip={cause.topology}>
          {onlyWith(cause.topology)}
        </span>
      )}
    </p>
  );
}

function StepLinks({steps = []}: Pick<Cause, 'steps'>): ReactNode {
  if (steps.length === 0) return null;
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={step.step} data-of-topology={step.topology}>
          {symptomWords.step}
          <Link to={stepHref(step)}>{step.label}</Link>
        </li>
      ))}
    </ul>
  );
}

/** One possible cause: description, system, what to do, and sources. */
export function CauseItem({cause}: {readonly cause: Cause}): ReactNode {
  return (
    <li className={styles.cause}>
      <p>
        <strong>{symptomWords.cause}</strong> <InlineText>{cause.text}</InlineText>
      </p>
      <Chips cause={cause} />
      <p>
        <strong>{symptomWords.remedy}</strong> <InlineText>{cause.remedy}</InlineText>
      </p>
      <StepLinks steps={cause.steps} />
      {cause.readOn && (
        <p>
          {symptomWords.readOn}
          <Link to={cause.readOn.href}>{cause.readOn.label}</Link>.
        </p>
      )}
      <Sources of={cause.sources} />
    </li>
  );
}
