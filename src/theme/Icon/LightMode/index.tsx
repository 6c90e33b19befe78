/*
 * Replaces the theme's drawing by a character: the page's first view carries all three icons.
 */
import type {ReactNode} from 'react';
import type {Props} from '@theme/Icon/LightMode';

export default function IconLightMode({className}: Props): ReactNode {
  return (
    <span className={className} aria-hidden="true">
      ☀
    </span>
  );
}
