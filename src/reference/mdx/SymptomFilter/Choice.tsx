import type {ReactNode} from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  /** What the choice of none is called. */
  readonly all: string;
  readonly options: readonly {readonly id: string; readonly label: string}[];
  readonly chosen?: string;
}

/** A native list to choose one or all from. */
export function Choice({name, label, all, options, chosen = ''}: Props): ReactNode {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} autoComplete="off">
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
