import type {AuthorizationObject} from './types';

/** The ID of the case in which the user has the same name in both systems. */
export const sameNameCase = 'same-name';

/** Every authorization object that SAP's guide names for the role, in SAP's order. */
export const authorizationObjects: readonly AuthorizationObject[] = [
  {
    object: 'S_BTCH_NA1',
    statedIn: 'steps',
    fields: [
      {
        name: 'PROGRAM',
        basis: 'sap',
        rule: {kind: 'values', values: [{value: 'FCCX_APJ_PROCESSOR'}]},
      },
      {
        name: 'BTCUNAME',
        heading: 'Background User Name for Authorization Check',
        basis: 'sap',
        rule: {
          kind: 'asterisk-or-listed',
          listed: 'businessUsers',
          listedLabel: 'all relevant business users',
        },
      },
    ],
  },
  {
    object: 'S_BTCH_JOB',
    statedIn: 'steps',
    fields: [
      {
        name: 'JOBACTION',
        basis: 'sap',
        rule: {
          kind: 'values',
          values: [
            {value: 'DELE', meaning: 'Delete Background Jobs'},
            {value: 'RELE', meaning: 'Release Jobs'},
          ],
        },
      },
      {name: 'JOBGROUP', basis: 'sap', rule: {kind: 'asterisk'}},
    ],
  },
  {
    object: 'S_APPL_LOG',
    statedIn: 'steps',
    fields: [
      {
        name: 'ACTVT',
        basis: 'sap',
        rule: {kind: 'values', values: [{value: '03', meaning: 'Display', prefilled: true}]},
      },
      {name: 'ALG_OBJECT', basis: 'sap', rule: {kind: 'asterisk'}},
      {name: 'ALG_SUBOBJ', basis: 'sap', rule: {kind: 'asterisk'}},
    ],
  },
  // SAP's guide only names the object. The fields follow SAP's documentation of S_RFCACL (fact
  // sheet 4.6 and 4.7) for a gateway back end that calls the business back end.
  {
    object: 'S_RFCACL',
    statedIn: 'caution',
    suppliedBy: 'IWSV',
    fields: [
      {
        name: 'RFC_SYSID',
        basis: 'derived',
        rule: {kind: 'own', name: 'gatewaySystemId', label: 'system ID of the gateway back end'},
      },
      {
        name: 'RFC_CLIENT',
        basis: 'derived',
        rule: {kind: 'own', name: 'gatewayClient', label: 'client of the gateway back end'},
      },
      {name: 'RFC_TCODE', basis: 'derived', rule: {kind: 'asterisk'}},
      {name: 'RFC_INFO', basis: 'derived', rule: {kind: 'asterisk'}},
      {
        name: 'ACTVT',
        basis: 'derived',
        rule: {kind: 'values', values: [{value: '16', meaning: 'Execute'}]},
      },
    ],
    alternatives: [
      {
        id: sameNameCase,
        when: 'the user has the same name in both systems',
        fields: [
          {
            name: 'RFC_EQUSER',
            basis: 'derived',
            rule: {kind: 'values', values: [{value: 'Y', meaning: 'Same user name'}]},
          },
          {name: 'RFC_USER', basis: 'derived', rule: {kind: 'blank'}},
        ],
      },
      {
        id: 'other-name',
        when: 'the names differ',
        fields: [
          {
            name: 'RFC_EQUSER',
            basis: 'derived',
            rule: {kind: 'values', values: [{value: 'N', meaning: 'Other user name'}]},
          },
          {
            name: 'RFC_USER',
            basis: 'derived',
            rule: {
              kind: 'own',
              name: 'technicalUser',
              label: 'technical communication user of the gateway back end',
            },
          },
        ],
      },
    ],
  },
];
