/** The columns of the table of SAP Notes. */
export const sapNoteColumns = [
  'System',
  'Release',
  'Solved with',
  'SAP Note',
  'Description',
  'Severity',
  'Available as of',
] as const;

/** What the table holds. */
export const sapNotesCaption = 'SAP Notes by release';

/** What stands before a further note that has to be implemented as well. */
export const additionalNoteLabel = 'Additional note required: ';
