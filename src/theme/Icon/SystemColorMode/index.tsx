/*
 * Replaces the theme's drawing by a character: the page's first view carries all three icons.
 */
import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/Icon/SystemColorMode';

export default function IconSystemColorMode({className}: Props): ReactNode {
  return (
    <span className={clsx(className, 'mode-icon')} aria-hidden="true">
      ◐
    </span>
  );
}
