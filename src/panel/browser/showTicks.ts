import {doneAt} from '../../runs/rules/ticks';
import {selectedRun} from '../../runs/rules/run';
import {readableMoment} from '../../runs/rules/moment';
import {getRuns} from '../../runs/browser/runsStore';
import {branchOf, stepOf} from '../../steps/browser/stepOfElement';

/** A moment in the reader's locale: the day, and the time below it. */
function localTime(iso: string): string {
  const moment = new Date(iso);
  const day = moment.toLocaleDateString([], {month: 'short', day: 'numeric'});
  return `${day}\n${moment.toLocaleTimeString([], {timeStyle: 'short'})}`;
}

function show(box: HTMLInputElement, at: string | undefined): void {
  box.checked = at !== undefined;
  box.closest('li')?.toggleAttribute('data-done', box.checked);
  const label = box.closest('label');
  if (!label) return;
  label.title = at === undefined ? '' : `Done ${readableMoment(at)}`;
  if (at === undefined) delete label.dataset.at;
  else label.dataset.at = localTime(at);
}

/** Updates the boxes of all steps on the page from the shown run. */
export function showTicks(): void {
  const ticks = selectedRun(getRuns())?.ticks ?? {};
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-step-tools] input')) {
    const id = stepOf(box);
    if (id !== undefined) show(box, doneAt(ticks, id, branchOf(box)));
  }
}
