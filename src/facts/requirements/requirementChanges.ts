import type {RequirementChange, UserType} from './types';

const dialog: UserType = {label: 'Dialog', code: 'A'};
const notAnnounced = 'Not announced.';

/**
 * Every change of the requirements in SAP's guide, oldest first
 * (src/facts/evidence.md#history-of-the-requirement). Today's requirements, all past ones and
 * misprints derive from this list.
 */
export const requirementChanges: readonly RequirementChange[] = [
  {
    date: '2021-08-22',
    // Older than the repository: its first commit shows the announcement.
    commit: '4ae1ef7',
    title: '`S_BTCH_NA1` added',
    detail:
      'The role needs `S_BTCH_NA1`, with the program `FCCX_APJ_PROCESSOR` and the background user names.',
    systems: ['combined', 'business'],
    announcement: 'Announced for August 22, 2021.',
    effects: [{kind: 'authorization', systems: ['combined', 'business'], object: 'S_BTCH_NA1'}],
  },
  {
    date: '2021-09-06',
    commit: '4ae1ef7',
    title: 'First version on record',
    detail:
      'One topic for both topologies: `IWSV` always, `IWSG` where gateway and business back end are one system. With separate systems, both users are dialog users and need `S_RFCACL`. No role is described for a separate gateway back end.',
    systems: ['combined', 'business', 'gateway'],
    announcement: notAnnounced,
    effects: [
      {kind: 'user-type', systems: ['combined'], rule: {kind: 'free'}},
      {
        kind: 'user-type',
        systems: ['business', 'gateway'],
        rule: {kind: 'required', type: dialog},
      },
      {kind: 'start-authorization', systems: ['combined'], id: 'IWSG'},
      {kind: 'start-authorization', systems: ['combined', 'business'], id: 'IWSV'},
      {
        kind: 'authorization',
        systems: ['business'],
        object: 'S_RFCACL',
        note: 'Depending on your release, the start authorization `IWSV` provides this object. SAP gives no field values.',
        fieldNote: {
          text: 'The called system checks the object. The derived values allow calls of the user of the gateway back end.',
          source: 'SAP documentation of S_RFCACL; SAP’s guide names the object only',
        },
      },
      {
        kind: 'authorization',
        systems: ['gateway'],
        object: 'S_RFCACL',
        necessity: 'stated',
        note: 'SAP names `S_RFCACL` for the users of both systems. SAP gives no field values.',
        fieldNote: {
          text: 'A call from AFC doesn’t check `S_RFCACL` in this system, and nothing in this role provides it.',
          source: 'SAP documentation of S_RFCACL: the called system checks it',
        },
      },
    ],
  },
  {
    date: '2021-11-15',
    commit: '51fd04c',
    title: '`S_BTCH_JOB` added',
    detail: 'The role needs `S_BTCH_JOB` with `JOBACTION` `RELE` and `JOBGROUP` `*`.',
    systems: ['combined', 'business'],
    announcement: notAnnounced,
    effects: [
      {
        kind: 'authorization',
        systems: ['combined', 'business'],
        object: 'S_BTCH_JOB',
        only: {JOBACTION: ['RELE']},
      },
    ],
  },
  {
    date: '2022-01-24',
    commit: 'f1f3b44',
    title: 'Split into two topics, with the roles of separate systems swapped',
    detail:
      'One system: the user type *Dialog* is recommended. Separate systems: each system gets its own role, but SAP’s guide prints the contents the wrong way round: `IWSG` for the business back end, `IWSV` and the authorization objects for the gateway back end.',
    systems: ['combined', 'business', 'gateway'],
    announcement: notAnnounced,
    effects: [
      {kind: 'user-type', systems: ['combined'], rule: {kind: 'free', recommended: dialog}},
      {kind: 'start-authorization', systems: ['gateway'], id: 'IWSG'},
    ],
    printing: 'swapped',
  },
  {
    date: '2022-09-26',
    commit: '426f2ca',
    title: 'External service name changed',
    detail:
      'The service to activate is now `FCCX_COMMUNICATION_SERVICES_SRV`, before that `FCCX_COMMUNICATION_SERVICES`. The content of the role is unchanged, but the name behind `IWSG` can differ with the time of the activation.',
    systems: ['combined', 'gateway'],
    announcement: notAnnounced,
    effects: [],
  },
  {
    date: '2024-09-23',
    commit: '5b8b85e',
    title: '`S_BTCH_JOB`: `JOBACTION` `DELE` added',
    detail: '`JOBACTION` needs `DELE` besides `RELE`.',
    systems: ['combined', 'business'],
    announcement: notAnnounced,
    effects: [
      {
        kind: 'value',
        systems: ['combined', 'business'],
        object: 'S_BTCH_JOB',
        field: 'JOBACTION',
        value: 'DELE',
      },
    ],
  },
  {
    date: '2025-03-19',
    commit: '3d1c696',
    title: 'Swapped roles of separate systems corrected',
    detail:
      '`IWSV` and the authorization objects are now in the role of the business back end, `IWSG` in that of the gateway back end.',
    systems: ['business', 'gateway'],
    announcement: 'For March 16, 2025, without detail: errors in the content were resolved.',
    effects: [],
    printing: 'right',
  },
  {
    date: '2026-03-16',
    commit: 'd8baac2',
    title: '`S_APPL_LOG` added',
    detail: 'The role needs `S_APPL_LOG` with `ACTVT` `03`, `ALG_OBJECT` `*` and `ALG_SUBOBJ` `*`.',
    systems: ['combined', 'business'],
    announcement: notAnnounced,
    effects: [{kind: 'authorization', systems: ['combined', 'business'], object: 'S_APPL_LOG'}],
  },
  {
    date: '2026-05-18',
    commit: 'b5f391b',
    title: 'Recommendation for the user type dropped',
    detail: 'One system: the user type is a free choice, and *Dialog* is no longer recommended.',
    systems: ['combined'],
    announcement: 'The row for May 17, 2026 is empty.',
    effects: [{kind: 'user-type', systems: ['combined'], rule: {kind: 'free'}}],
  },
];
