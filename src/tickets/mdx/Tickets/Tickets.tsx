import {Suspense, type ReactNode} from 'react';
import clsx from 'clsx';
import {usePageTopology} from '../../../ui/usePageTopology';
import {checkLandscapes} from '../../rules/checkLandscapes';
import {chosenTasks} from '../../rules/choices';
import {TicketTexts} from '../../views/TicketTexts';
import {useChoices} from '../../views/useChoices';
import styles from '../../views/Tool.module.css';

function Wait({children}: {readonly children: string}): ReactNode {
  return (
    <p className={styles.wait} role="status">
      {children}
    </p>
  );
}

function TicketsOrWhatIsMissing(): ReactNode {
  const topology = usePageTopology();
  const choices = useChoices();
  const landscapes = checkLandscapes(choices.landscapes);
  if (!topology) return <Wait>Choose a topology above: the steps depend on it.</Wait>;
  if (!landscapes.ok) return <Wait>{`${landscapes.problem} ${landscapes.whatWouldDo}`}</Wait>;
  return (
    <Suspense fallback={<Wait>The steps are loading.</Wait>}>
      <TicketTexts topology={topology} landscapes={landscapes.value} tasks={chosenTasks(choices)} />
    </Suspense>
  );
}

/** A ticket for each task in each landscape, to copy or download. */
export function Tickets(): ReactNode {
  return (
    <div className={clsx(styles.tool, styles.onScreen)} data-no-export="">
      <TicketsOrWhatIsMissing />
    </div>
  );
}
