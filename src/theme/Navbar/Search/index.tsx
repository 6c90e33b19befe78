/*
 * Replaces the theme's search container: it would cover “Your run” in narrow windows and add code
 * to every page.
 */
import type {ReactNode} from 'react';

export default function NavbarSearch({children}: {readonly children: ReactNode}): ReactNode {
  return children;
}
