import type {ReactNode} from 'react';
import {CopyButton} from '@site/src/ui/CopyButton';
import {usePageTopology} from '@site/src/ui/usePageTopology';
import {destinationUrlTemplate} from '@site/src/destination/rules/destinationUrl';
import {joinPieces, substitute} from '@site/src/runs/rules/substitute';
import {valuesFor} from '@site/src/runs/rules/valuesFor';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {ValueField} from '@site/src/runs/views/ValueField';
import {DestinationDownload} from './DestinationDownload';
import styles from './DestinationBuilder.module.css';

/** The fields for the destination, with its URL and its file. */
export function BuilderForm(): ReactNode {
  const {usable} = useRunsView();
  const run = useSelectedRun();
  const topology = usePageTopology();
  const url = joinPieces(substitute(destinationUrlTemplate, usable));
  return (
    <div className={styles.tool} role="group" aria-label="Build the file">
      <div className={styles.fields}>
        {valuesFor(topology, 'destination').map((definition) => (
          <ValueField
            key={definition.name}
            runId={run?.id}
            definition={definition}
            entered={run?.values[definition.name] ?? ''}
          />
        ))}
      </div>
      <p>
        URL:{' '}
        <span className="copyable">
          <code>{url}</code>
          {!url.includes('‹') && <CopyButton text={url} />}
        </span>
      </p>
      <DestinationDownload values={usable} />
    </div>
  );
}
