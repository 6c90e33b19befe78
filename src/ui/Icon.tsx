import type {ReactNode} from 'react';

/** Drawn on a 16-unit grid, with a line width of 1.5. */
const paths = {
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1m8 8 1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.5 10A6 6 0 0 1 6 2.5a6 6 0 1 0 7.5 7.5Z',
  auto: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 0v12m3-10.8v9.6m-1.5-10.3v11.3',
} as const;

interface Props {
  readonly name: keyof typeof paths;
  readonly className?: string | undefined;
}

/** A small icon beside a word or inside a button that has its own name. */
export function Icon({name, className}: Props): ReactNode {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} fill="none" stroke="currentcolor" strokeWidth="1.5" />
    </svg>
  );
}
