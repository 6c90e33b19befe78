import {createRoot} from 'react-dom/client';
import {watchVersions} from '@site/src/hooks/offline/watchVersions';
import {NewVersion} from './NewVersion';

/** Where the announcement is drawn: a live region that is there before its words are. */
function place(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}

/** Keeps the site for reading without a network, and announces a newer version of it. */
export function keepSite(): void {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  if (connection?.saveData) return;
  let root: ReturnType<typeof createRoot> | undefined;
  void watchVersions((use) => {
    root ??= createRoot(place());
    root.render(<NewVersion onUse={use} />);
  });
}
