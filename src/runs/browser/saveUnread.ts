import {saveFile} from '../../page/saveFile';

/** Offers an unreadable stored text as a file, unchanged. */
export function saveUnread(text: string): void {
  saveFile('afc-runs-unread.txt', text, 'text/plain');
}
