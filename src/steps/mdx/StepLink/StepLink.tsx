import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

interface Props {
  /** The ID of a step of this page; several where branches share the text. The build keeps one. */
  readonly to: string;
  /** The number of the step; the build counts (plugins/content/steps). */
  readonly number?: string;
}

/** A link to another step of the page, by its number. */
export function StepLink({to, number}: Props): ReactNode {
  return <Link to={`#${to}`}>step {number}</Link>;
}
