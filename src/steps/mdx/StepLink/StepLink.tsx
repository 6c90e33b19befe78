import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

interface Props {
  /** The ID of a step of this page; several if branches share the text. The build keeps one. */
  readonly to: string;
  /** The number of the step, set by the build (plugins/content/steps). */
  readonly number?: string;
}

/** A link to another step of the page, shown as its number. */
export function StepLink({to, number}: Props): ReactNode {
  return <Link to={`#${to}`}>step {number}</Link>;
}
