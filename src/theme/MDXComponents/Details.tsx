/*
 * Replaces the theme's animated details: a native element folds without the app, and is smaller.
 */
import type {ReactNode} from 'react';
import type {Props} from '@theme/MDXComponents/Details';
import fold from '@site/src/ui/Fold.module.css';

export default function MDXDetails({children}: Props): ReactNode {
  return <details className={fold.fold}>{children}</details>;
}
