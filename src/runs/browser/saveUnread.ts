import {saveFile} from '../../page/saveFile';

/** Offers a stored text that could not be read as a file, as it was stored. */
export function saveUnread(text: string): void {
  saveFile('afc-runs-unread.txt', text, 'text/plain');
}
