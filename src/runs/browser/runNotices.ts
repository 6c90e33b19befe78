import {undoDelete} from '../rules/changeRuns';
import {notSavedTexts} from '../rules/saveState';
import {maxRuns, selectedRun} from '../rules/run';
import {hidePageNotice, showPageNotice, type NoticeAction} from '../../page/pageNotice';
import type {RunsEngine} from './engine';
import {exportRun} from './exportRun';
import {openRunDialog} from './openRunDialog';
import type {RunNews, RunsView} from './runsView';
import {saveUnread} from './saveUnread';

/*
 * Notices that readers must see wherever they are on the page: something isn't stored or could not
 * be read. The dialog “Your run” repeats them with everything the reader can do about them.
 */

type Engine = () => RunsEngine;

const details: NoticeAction = {label: 'Show details', onClick: () => openRunDialog('unread')};
const copy: NoticeAction = {label: 'Copy for the ticket', onClick: () => openRunDialog('copy')};

// The buttons stay while the runs change, so their handlers ask the engine for the current state.
const download = (engine: Engine): NoticeAction => ({
  label: 'Download it',
  onClick: () => engine().view().unread.forEach(saveUnread),
});

const exportShown = (engine: Engine): NoticeAction => ({
  label: 'Export the run',
  onClick: () => {
    const run = selectedRun(engine().view().runs);
    if (run) exportRun(run);
  },
});

const retry = (engine: Engine): NoticeAction => ({
  label: 'Try again',
  onClick: () => engine().saveNow(),
});

function showNotSaved({saveState, unsaved}: RunsView, engine: Engine): void {
  if (saveState === 'saved' || !unsaved) return hidePageNotice('not-kept');
  const {problem, whatToDo, canRetry} = notSavedTexts[saveState];
  const ways = saveState === 'unread' ? [download(engine), details] : [copy];
  showPageNotice({
    id: 'not-kept',
    text: `${problem} ${whatToDo}`,
    actions: [exportShown(engine), ...ways, ...(canRetry ? [retry(engine)] : [])],
  });
}

function showUnread({unreadFound, saveState, unsaved}: RunsView, engine: Engine): void {
  // The notice about storing already says it.
  const isSaid = saveState === 'unread' && unsaved;
  if (!unreadFound || isSaid) return hidePageNotice('runs-unread');
  showPageNotice({
    id: 'runs-unread',
    text: 'Some of your stored runs could not be read. The stored text is not lost: download it, or see the details.',
    actions: [download(engine), details],
  });
}

function showDeleted({runs}: RunsView, engine: Engine): void {
  const run = selectedRun(runs);
  if (!run?.deleted) return hidePageNotice('run-deleted');
  showPageNotice({
    id: 'run-deleted',
    text: `The run ${run.name} was deleted in another tab. It comes back if you enter or tick something here.`,
    actions: [
      {
        label: 'Bring it back',
        onClick: () => engine().changeNow((state, {now}) => undoDelete(state, run.id, now)),
      },
    ],
  });
}

/** Shows the notices that apply to the runs, and hides the others. */
export function showRunNotices(view: RunsView, engine: Engine): void {
  showNotSaved(view, engine);
  showUnread(view, engine);
  showDeleted(view, engine);
}

/** Reports what happened to the reader's last change. */
export function announceRunNews(news: RunNews): void {
  // The same news can come twice: show it again even if the reader closed the notice.
  hidePageNotice(news.kind);
  if (news.kind === 'brought-back')
    showPageNotice({
      id: news.kind,
      text: `The run ${news.name}, which was deleted in another tab, is back with what you entered here.`,
      polite: true,
    });
  else
    showPageNotice({
      id: news.kind,
      text: `This was not kept: there are ${maxRuns} runs, which is the limit. Delete a run, then enter or tick it again.`,
      actions: [{label: 'Choose a run to delete', onClick: () => openRunDialog('pick')}],
    });
}
