/** Why the reader's entries are lost when this tab closes. */
export type NotSaved = 'refused' | 'cleared' | 'later-version' | 'unread';

/** Whether the reader's entries survive this tab. */
export type SaveState = 'saved' | NotSaved;

interface NotSavedText {
  readonly problem: string;
  readonly whatToDo: string;
  /** Whether trying again can help before the page changes. */
  readonly canRetry: boolean;
}

/** The message to the reader, by reason. */
export const notSavedTexts: Readonly<Record<NotSaved, NotSavedText>> = {
  refused: {
    problem: 'Your ticks and values are not stored.',
    whatToDo:
      'The browser blocks storage for this site, or its storage is full: export the run or copy it into the ticket before you close this tab.',
    canRetry: true,
  },
  cleared: {
    problem: 'The stored runs were cleared.',
    whatToDo: 'What you see lasts until you close this tab: store it again, or export the run.',
    canRetry: true,
  },
  'later-version': {
    problem: 'A later version of this guide stored your runs, so this page does not change them.',
    whatToDo:
      'Reload the page to get that version; export or copy first what you entered on this page.',
    canRetry: false,
  },
  unread: {
    problem:
      'Your ticks and values are not stored: they would replace runs that could not be read, and the storage has no room for a copy.',
    whatToDo: 'Download what could not be read and remove it, or clear other data of this site.',
    canRetry: true,
  },
};
