/*
 * Replaces the theme's icon with one of the guide's set, at a tenth of the bytes in the first view,
 * which contains all three.
 */
import type {ReactNode} from 'react';
import type {Props} from '@theme/Icon/LightMode';
import {Icon} from '@site/src/ui/Icon';

export default function IconLightMode({className}: Props): ReactNode {
  return <Icon name="sun" className={className} />;
}
