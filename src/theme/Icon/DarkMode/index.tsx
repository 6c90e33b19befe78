/*
 * Replaces the theme's drawing by one of the guide's own: one icon set, and a tenth of the bytes in
 * the first view, which carries all three.
 */
import type {ReactNode} from 'react';
import type {Props} from '@theme/Icon/DarkMode';
import {Icon} from '@site/src/ui/Icon';

export default function IconDarkMode({className}: Props): ReactNode {
  return <Icon name="moon" className={className} />;
}
