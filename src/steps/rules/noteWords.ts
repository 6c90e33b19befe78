/** SAP's words for the kinds of notes, by the kind that authors write (`:::caution`). */
export const noteWords: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  info: 'Remember',
  caution: 'Caution',
  warning: 'Caution',
  danger: 'Caution',
};
