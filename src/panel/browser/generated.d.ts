/** Written by plugins/content. */
declare module '@generated/guide-content/default/steps.json' {
  import type {StepIndex} from '../../runs/rules/stepIndex';

  const index: StepIndex;
  export default index;
}
