import downloads from '@generated/guide-downloads/default/downloads.json';
import {userSystemsOf} from '../../facts/requirements/userSystems';
import {announce} from '../../page/fill';
import {linkParameter} from '../../page/pageAddress';
import {getView} from '../../runs/browser/runsStore';
import {currentTopology, watchTopology} from '../../page/pageTopology';
import {localDay} from '../../page/localDay';
import {createRoleCheck} from './createRoleCheck';
import {pageWorker} from './pageWorker';
import {threadWorker} from './threadWorker';

/** The role check of this visit. */
export const roleCheck = createRoleCheck({
  // Browsers start no worker from a local file.
  startWorker: typeof guideSite === 'undefined' ? threadWorker : pageWorker,
  topology: currentTopology,
  system: () => userSystemsOf('separate-systems').find((one) => one === linkParameter('system')),
  known: () => ({
    values: getView().usable,
    today: localDay(),
    guideVersion: downloads.guideVersion,
  }),
  announce,
  watchTopology,
});
