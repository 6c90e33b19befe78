import type {ReactNode} from 'react';
import {Code} from './Code';

/** A sentence from typed data: `code` in backticks and *labels* in asterisks, as in Markdown. */
export function InlineText({children}: {readonly children: string}): ReactNode {
  const parts = children.split(/(`[^`]+`|\*[^*]+\*)/);
  return parts.map((part, index) => {
    const inner = part.slice(1, -1);
    if (part.startsWith('`')) return <Code key={index}>{inner}</Code>;
    if (part.startsWith('*')) return <strong key={index}>{inner}</strong>;
    return part;
  });
}
