import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {MendingStep} from '@site/src/role-check/rules/evaluate/answer';
import {stepAddress} from '@site/src/role-check/rules/report/stepAddress';
import {stepWords} from '@site/src/role-check/rules/report/whatToDo';
import type {TopologyId} from '@site/src/facts/topologyIds';

interface Props {
  readonly step: MendingStep;
  readonly topology: TopologyId;
}

/** A link to the step that fixes a fault, in the branch of the check. */
export function StepLink({step, topology}: Props): ReactNode {
  return <Link to={stepAddress(step, topology)}>{stepWords(step)}</Link>;
}
