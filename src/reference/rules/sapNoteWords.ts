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

export const sapNotesCaption = 'SAP Notes by release';

/** The label of an additional note that the reader must also implement. */
export const additionalNoteLabel = 'Additional note required: ';
