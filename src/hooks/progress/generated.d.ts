/** Written by plugins/stepIndex. */
declare module '@generated/guide-step-index/default/steps.json' {
  import type {StepIndex} from '../../domain/progress/stepIndex';

  const index: StepIndex;
  export default index;
}
