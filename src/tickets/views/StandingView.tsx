import {useCallback, useRef, useState, type ReactNode} from 'react';
import {usePageTopology} from '../../ui/usePageTopology';
import {useStepIndex} from '../../panel/views/useStepIndex';
import {visibleRuns} from '../../runs/rules/run';
import {useRuns} from '../../runs/views/useRuns';
import {CopyText} from '../../text/views/CopyText';
import {useFileDrop} from '../../ui/useFileDrop';
import {withFiles, type RunFile} from '../browser/fileRuns';
import {chosenTasks, isEntered} from '../rules/choices';
import {standings} from '../rules/standing';
import {standingDocument} from '../rules/standingDocument';
import {RunFiles} from './RunFiles';
import {StandingTable} from './StandingTable';
import {useChoices} from './useChoices';

/** The progress of each landscape. Suspends until the list of steps has loaded. */
export function StandingView(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const known = useRef<Promise<readonly RunFile[]>>(Promise.resolve([]));
  const [files, setFiles] = useState<readonly RunFile[]>([]);
  const index = useStepIndex();
  const topology = usePageTopology();
  const choices = useChoices();
  const runs = visibleRuns(useRuns());
  // Changes run one after another, so that files dropped during a read are not lost.
  const change = useCallback(
    async (next: (known: readonly RunFile[]) => Promise<readonly RunFile[]>) => {
      known.current = known.current.then(next);
      setFiles(await known.current);
    },
    [],
  );
  const add = useCallback(
    (added: readonly File[]) => void change((before) => withFiles(before, added)),
    [change],
  );
  useFileDrop(
    place,
    useCallback((...dropped: File[]) => add(dropped), [add]),
  );
  const tasks = chosenTasks(choices);
  const rows = standings(
    choices.landscapes.filter(isEntered),
    tasks,
    [...runs, ...files.flatMap(({read}) => (read.ok ? [read.value.run] : []))],
    {topology, index},
  );
  return (
    <div ref={place}>
      <RunFiles
        files={files}
        onAdd={add}
        onRemove={(file) => void change(async (before) => before.filter((it) => it !== file))}
      />
      {rows.length === 0 ? (
        <p>Enter a landscape above, or add an exported file.</p>
      ) : (
        <>
          <StandingTable rows={rows} tasks={tasks} />
          <CopyText
            texts={[
              {
                action: 'Copy where we stand',
                write: () => standingDocument(rows, tasks, new Date().toISOString()),
              },
            ]}
          />
        </>
      )}
    </div>
  );
}
