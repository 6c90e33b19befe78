import {showPageNotice} from '../../page/pageNotice';
import {watchVersions} from './watchVersions';

/** Stores the site for offline reading, and announces a newer version of it. */
export function keepSite(): void {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  if (connection?.saveData) return;
  void watchVersions((use) =>
    showPageNotice({
      id: 'new-version',
      text: 'A new version of the guide is there.',
      actions: [{label: 'Reload', onClick: use}],
      close: 'Later',
      polite: true,
    }),
  );
}
