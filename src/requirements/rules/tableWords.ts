/** Captions and columns of the requirement tables, on the page and in Markdown. */
export const tableWords = {
  authorizations: {
    caption: (object: string | undefined, system: string) =>
      `${object ?? 'Authorizations'}: ${system}`,
    columns: ['Object', 'Field', 'Value'],
    derived: 'SAP’s guide names the object and gives no values: these are derived.',
  },
  startAuthorizations: {
    caption: (system: string) => `Start authorizations: ${system}`,
    firstColumn: 'Default Authorization',
  },
  source: {before: 'As of SAP’s guide of ', link: 'What changed in the requirement'},
  changes: {
    caption: 'Changes of the requirement in SAP’s guide, newest first',
    columns: ['Date', 'What changed', 'SAP’s document history', 'Commit'],
  },
  periods: {
    caption: (from: string, to: string | undefined) => `Built from ${from} to ${to ?? 'today'}`,
    columns: ['Topology', 'Role in', 'Missing today', 'In the wrong system'],
  },
  comparison: {
    caption: 'What differs between one system and separate systems',
    firstColumn: 'What',
  },
} as const;
