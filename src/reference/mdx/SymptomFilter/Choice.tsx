import type {ReactNode} from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  /** The label of the option without a filter. */
  readonly all: string;
  readonly options: readonly {readonly id: string; readonly label: string}[];
  readonly chosen?: string;
}

/** A native select for one option or all. */
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
