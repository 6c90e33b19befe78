import type {ReactNode} from 'react';
import type {ValueName} from '@site/src/facts/valueDefinitions';
import {isToEnter, sameElsewhere} from '@site/src/runs/rules/landscapeValues';
import {selectedRun} from '@site/src/runs/rules/run';
import {useRuns} from '@site/src/runs/views/useRuns';

/**
 * Says that a value is still missing in this landscape, or that other landscapes have the same one.
 */
export function LandscapeNote({name}: {readonly name: ValueName}): ReactNode {
  const runs = useRuns();
  const run = selectedRun(runs);
  if (!run) return null;
  if (isToEnter(run, name))
    return (
      <p>
        <strong>Still to enter:</strong> this landscape needs its own value.
      </p>
    );
  const others = sameElsewhere(runs, run, name).map((other) => other.name);
  if (others.length === 0) return null;
  return (
    <p>
      <strong>Same value as in {others.slice(0, 3).join(', ')}.</strong> Check that it’s right for
      this landscape.
    </p>
  );
}
