/** SAP's rating of the urgency of a note. */
export type SapNoteSeverity = 'Required' | 'Recommended';

/** The products that SAP lists notes for. */
export type SapNoteProduct = 'SAP S/4HANA' | 'SAP ERP';

/** A note with its number and SAP's title. */
export interface SapNote {
  /** Seven digits. */
  readonly number: string;
  readonly title: string;
}

/** One row of SAP's table: a note for one release. */
export interface SapNoteRow {
  readonly product: SapNoteProduct;
  readonly release: string;
  /** The support package that contains the correction. */
  readonly solvedWith: string;
  readonly note: SapNote;
  /** An additional note that the reader must also implement. */
  readonly additionalNote?: SapNote;
  /** What the note does, in the words of this guide. */
  readonly description: string;
  readonly severity: SapNoteSeverity;
  /** Available for SAP Advanced Financial Closing since this day, `YYYY-MM-DD`. */
  readonly availableAsOf: string;
}

/** The address of a note. */
export function sapNoteUrl(note: SapNote): string {
  return `https://me.sap.com/notes/${note.number}`;
}

type Correction = Pick<
  SapNoteRow,
  'note' | 'additionalNote' | 'description' | 'severity' | 'availableAsOf'
>;

const missingContent: Correction = {
  note: {
    number: '3336977',
    title: 'Missing AFC content after upgrade to S/4 OP 2022 and S/4 OP 2023',
  },
  description: 'Brings back local settings that came with SAP’s content in earlier releases.',
  severity: 'Required',
  availableAsOf: '2023-12-13',
};

const genericFilter: Correction = {
  note: {
    number: '3313526',
    title: 'CLAS CL_FCCX_INFO_COLLECTOR_GW Method "APPLY_GENERIC_FILTER" does not exist',
  },
  description: 'Corrects the error behind the message in the note’s title.',
  severity: 'Required',
  availableAsOf: '2023-03-29',
};

const jobResultSynchronization = {
  description: 'Makes the synchronization of job results faster.',
  severity: 'Recommended',
  availableAsOf: '2022-09-18',
} as const;

const applicationLogMessages: Correction = {
  note: {number: '3120437', title: 'Expose Application Log Messages'},
  ...jobResultSynchronization,
};

const optionalJobLogMessages: Correction = {
  note: {number: '3157794', title: 'Make Joblog messages to be returned optional'},
  ...jobResultSynchronization,
};

const optionalJobLogFeature: Correction = {
  note: {
    number: '3166533',
    title: 'Expose feature for Make Joblog messages to be returned optional',
  },
  ...jobResultSynchronization,
};

const jobNames: Correction = {
  note: {
    number: '3152735',
    title: 'Enable support BTC JobName creation for new Define App Tasks',
  },
  description: 'Lets the names of background jobs follow the new pattern.',
  severity: 'Recommended',
  availableAsOf: '2022-02-22',
};

const interceptedJobs: Correction = {
  note: {number: '3069451', title: 'Handle Job State intercepted'},
  additionalNote: {number: '3072949', title: 'AFC Raise Exception'},
  description: 'Corrects scheduling from SAP Advanced Financial Closing.',
  severity: 'Required',
  availableAsOf: '2021-07-20',
};

const ruleCalculation: Correction = {
  note: {number: '3504530', title: 'Rule calculation on data destruction uses wrong dataset'},
  description: 'Corrects how rules are calculated when data is destroyed.',
  severity: 'Required',
  availableAsOf: '2024-08-07',
};

const supportPackageNumber: Correction = {
  note: {number: '3438025', title: 'Correct SP number in response body'},
  description: 'Corrects a wrong support package number in responses.',
  severity: 'Required',
  availableAsOf: '2024-02-27',
};

const accidentalDeletion: Correction = {
  note: {
    number: '3332291',
    title: 'Prevent accidental deletion of messages (FCCX_TASK_EXEC_M within New Scheduling)',
  },
  description: 'Keeps messages of SAP Advanced Financial Closing from being deleted.',
  severity: 'Required',
  availableAsOf: '2023-05-12',
};

const periodVariants: Correction = {
  note: {
    number: '3252875',
    title: 'Improve OPVAR Handling in the ABAP Business Backend (3)',
  },
  description: 'Improves how posting period variants are handled.',
  severity: 'Required',
  availableAsOf: '2022-09-29',
};

const zeroDate: Correction = {
  note: {number: '3247431', title: 'Handle zero date correctly'},
  description: 'For `SP08` of the SAP ERP connector for SAP Advanced Financial Closing.',
  severity: 'Required',
  availableAsOf: '2022-09-18',
};

function rows(
  product: SapNoteProduct,
  release: string,
  corrections: readonly (readonly [solvedWith: string, correction: Correction])[],
): SapNoteRow[] {
  return corrections.map(([solvedWith, correction]) => ({
    product,
    release,
    solvedWith,
    ...correction,
  }));
}

/** SAP's table of notes, in SAP's order. Source: SAP topic 02686a2 (commit b5f391b). */
export const sapNoteRows: readonly SapNoteRow[] = [
  ...rows('SAP S/4HANA', '2023', [['SP01', missingContent]]),
  ...rows('SAP S/4HANA', '2022', [
    ['SP03', missingContent],
    ['SP02', genericFilter],
  ]),
  ...rows('SAP S/4HANA', '2021', [
    ['SP05', missingContent],
    ['SP01', applicationLogMessages],
    ['SP02', optionalJobLogMessages],
    ['SP02', optionalJobLogFeature],
    ['SP02', jobNames],
  ]),
  ...rows('SAP S/4HANA', '2020', [
    ['SP04', applicationLogMessages],
    ['SP04', optionalJobLogMessages],
    ['SP04', optionalJobLogFeature],
    ['SP04', jobNames],
    ['SP03', interceptedJobs],
  ]),
  ...rows('SAP S/4HANA', '1909', [
    ['SP06', applicationLogMessages],
    ['SP06', jobNames],
    ['SP05', interceptedJobs],
  ]),
  ...rows('SAP ERP', '6.0', [
    ['SP20', ruleCalculation],
    ['SP18', supportPackageNumber],
    ['SP14', accidentalDeletion],
    ['SP10', periodVariants],
    ['SP09', zeroDate],
    ['SP06', optionalJobLogMessages],
    ['SP06', optionalJobLogFeature],
  ]),
];
