import type {ReactNode} from 'react';

interface RemovedStep {
  readonly id: string;
  /** When it was ticked off. */
  readonly done: string;
}

/** Steps that were ticked off and that this version of the guide no longer has. */
export function RemovedSteps({steps}: {readonly steps: readonly RemovedStep[]}): ReactNode {
  if (steps.length === 0) return null;
  return (
    <div role="note">
      <p>
        You ticked off steps that this version of the guide no longer has. Your ticks are kept in
        the run:
      </p>
      <ul>
        {steps.map(({id, done}) => (
          <li key={id}>
            <code>{id}</code>, done {done}
          </li>
        ))}
      </ul>
    </div>
  );
}
