import {useId, type ReactNode} from 'react';
import type {DestinationFile} from '@site/src/destination/rules/readDestinationFile';
import {choicesOf} from '@site/src/destination/rules/subject';

interface Props {
  readonly files: readonly DestinationFile[];
  readonly chosen: number | undefined;
  readonly choose: (index: number | undefined) => void;
}

/** Lets the reader choose which destination of a list to check. */
export function DestinationChoice({files, chosen, choose}: Props): ReactNode {
  const id = useId();
  if (files.length === 1) return null;
  return (
    <p>
      <label htmlFor={id}>Choose one of {files.length} destinations</label>{' '}
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({target: {value}}) => choose(value === '' ? undefined : Number(value))}
      >
        <option value="">Not chosen</option>
        {choicesOf(files).map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
