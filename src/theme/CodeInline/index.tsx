/*
 * Replaces the theme's inline code: in this guide inline code is what readers enter in SAP systems,
 * so each gets a copy button.
 */
import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeInline';
import {Code} from '@site/src/ui/Code';

export default function CodeInline({children}: Props): ReactNode {
  return typeof children === 'string' ? <Code>{children}</Code> : <code>{children}</code>;
}
