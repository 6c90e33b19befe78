import {describe, expect, it} from 'vitest';
import {sourceRevision} from '../../facts/topics';
import {requirementChanges} from '../../facts/requirements/requirementChanges';
import {
  isPrintedSwapped,
  printedRequirementsAt,
  requirementVersion,
  requirementsAt,
  requirementsFor,
  startAuthorizationsFor,
} from './requirements';
import type {RoleRequirement, UserSystemId} from '../../facts/requirements/types';

/**
 * A short description of a role: start authorizations, then objects with the values that changed.
 */
function inShort({startAuthorizations, authorizations}: RoleRequirement): string {
  const objects = authorizations.map(({object, necessity, fields}) => {
    if (necessity === 'stated') return `(${object})`;
    const actions = fields.find(({name}) => name === 'JOBACTION')?.rule;
    if (actions?.kind !== 'values') return object;
    return `${object} ${actions.values.map(({value}) => value).join('+')}`;
  });
  return [...startAuthorizations.map(({id}) => id), ...objects].join(', ');
}

const swappedBusiness = 'IWSG, S_RFCACL';
const gatewayToday = 'IWSG, (S_RFCACL)';

describe('the requirement per period (evidence.md#required-content-per-period)', () => {
  const printed: [string, UserSystemId, string][] = [
    ['2021-09-06', 'combined', 'IWSG, IWSV, S_BTCH_NA1'],
    ['2021-11-14', 'combined', 'IWSG, IWSV, S_BTCH_NA1'],
    ['2021-11-15', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB RELE'],
    ['2022-01-24', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB RELE'],
    ['2024-09-22', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB RELE'],
    ['2024-09-23', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE'],
    ['2025-03-19', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE'],
    ['2026-03-15', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE'],
    ['2026-03-16', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, S_APPL_LOG'],
    ['2026-05-18', 'combined', 'IWSG, IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, S_APPL_LOG'],

    ['2021-09-06', 'business', 'IWSV, S_BTCH_NA1, S_RFCACL'],
    ['2021-11-15', 'business', 'IWSV, S_BTCH_NA1, S_BTCH_JOB RELE, S_RFCACL'],
    ['2022-01-23', 'business', 'IWSV, S_BTCH_NA1, S_BTCH_JOB RELE, S_RFCACL'],
    ['2022-01-24', 'business', swappedBusiness],
    ['2024-09-23', 'business', swappedBusiness],
    ['2025-03-18', 'business', swappedBusiness],
    ['2025-03-19', 'business', 'IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, S_RFCACL'],
    ['2026-03-16', 'business', 'IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, S_APPL_LOG, S_RFCACL'],
    ['2026-05-18', 'business', 'IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, S_APPL_LOG, S_RFCACL'],

    ['2021-09-06', 'gateway', '(S_RFCACL)'],
    ['2021-11-15', 'gateway', '(S_RFCACL)'],
    ['2022-01-24', 'gateway', 'IWSV, S_BTCH_NA1, S_BTCH_JOB RELE, (S_RFCACL)'],
    ['2024-09-23', 'gateway', 'IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, (S_RFCACL)'],
    ['2025-03-18', 'gateway', 'IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, (S_RFCACL)'],
    ['2025-03-19', 'gateway', gatewayToday],
    ['2026-03-16', 'gateway', gatewayToday],
    ['2026-05-18', 'gateway', gatewayToday],
  ];
  it.each(printed)('as printed on %s, %s: %s', (date, system, expected) => {
    expect(inShort(printedRequirementsAt(date, system))).toBe(expected);
  });

  const needed: [string, UserSystemId, string][] = [
    ['2022-01-24', 'business', 'IWSV, S_BTCH_NA1, S_BTCH_JOB RELE, S_RFCACL'],
    ['2024-09-23', 'business', 'IWSV, S_BTCH_NA1, S_BTCH_JOB DELE+RELE, S_RFCACL'],
    ['2022-01-24', 'gateway', gatewayToday],
    ['2024-09-23', 'gateway', gatewayToday],
  ];
  it.each(needed)('as really needed on %s, %s: %s', (date, system, expected) => {
    expect(inShort(requirementsAt(date, system))).toBe(expected);
  });

  it.each([
    ['2022-01-23', false],
    ['2022-01-24', true],
    ['2025-03-18', true],
    ['2025-03-19', false],
  ])('on %s the separate systems are swapped: %s', (date, swapped) => {
    expect(isPrintedSwapped(date)).toBe(swapped);
  });

  it('knows nothing before the first commit', () => {
    expect(() => requirementsAt('2021-09-05', 'combined')).toThrow(RangeError);
  });
});

describe('the user type (evidence.md#user-types)', () => {
  const rows: [string, UserSystemId, string][] = [
    ['2021-09-06', 'combined', 'free'],
    ['2022-01-23', 'combined', 'free'],
    ['2022-01-24', 'combined', 'free, Dialog recommended'],
    ['2026-05-17', 'combined', 'free, Dialog recommended'],
    ['2026-05-18', 'combined', 'free'],
    ['2021-09-06', 'business', 'Dialog required'],
    ['2023-01-01', 'business', 'Dialog required'],
    ['2026-05-18', 'business', 'Dialog required'],
    ['2021-09-06', 'gateway', 'Dialog required'],
    ['2023-01-01', 'gateway', 'Dialog required'],
    ['2026-05-18', 'gateway', 'Dialog required'],
  ];
  it.each(rows)('on %s, %s: %s', (date, system, expected) => {
    const {rule} = printedRequirementsAt(date, system).userType;
    const text =
      rule.kind === 'required'
        ? `${rule.type.label} required`
        : `free${rule.recommended ? `, ${rule.recommended.label} recommended` : ''}`;
    expect(text).toBe(expected);
  });

  it('dates the rule that holds today', () => {
    expect(requirementsFor('combined').userType).toMatchObject({
      since: '2026-05-18',
      evidence: 'b5f391b',
    });
    expect(requirementsFor('gateway').userType).toMatchObject({
      since: '2021-09-06',
      evidence: '4ae1ef7',
    });
  });
});

describe("today's requirement", () => {
  it('carries the revision that the content was checked against', () => {
    expect(requirementVersion).toEqual({date: sourceRevision.date, commit: sourceRevision.commit});
  });

  it.each<[UserSystemId, string[]]>([
    ['combined', ['IWSG', 'IWSV']],
    ['business', ['IWSV']],
    ['gateway', ['IWSG']],
  ])('start authorizations of %s: %j', (system, ids) => {
    expect(startAuthorizationsFor(system).map(({id}) => id)).toEqual(ids);
  });

  it('prints the start authorizations as SAP does', () => {
    expect(startAuthorizationsFor('combined')).toMatchObject([
      {
        defaultName: 'SAP Gateway: Service Group Metadata',
        programId: 'R3TR',
        objectType: 'IWSG',
        tadirService: 'ZFCCX_COMMUNICATION_SERVICES_SRV*',
      },
      {
        defaultName: 'SAP Gateway Business Suite Enablement - Service',
        programId: 'R3TR',
        objectType: 'IWSV',
        tadirService: 'FCCX_COMMUNICATION_SERVICES_SRV 0001',
        variant: {name: 'FCCX_COMMUNICATION_SERVICES_SRVO', description: 'OP Variant'},
      },
    ]);
  });

  const fields: [string, string, string, string, string][] = [
    ['S_BTCH_NA1', 'PROGRAM', 'FCCX_APJ_PROCESSOR', '2021-08-22', '4ae1ef7'],
    ['S_BTCH_NA1', 'BTCUNAME', '* or all relevant business users', '2021-08-22', '4ae1ef7'],
    ['S_BTCH_JOB', 'JOBACTION', 'DELE, RELE', '2021-11-15', '51fd04c'],
    ['S_BTCH_JOB', 'JOBGROUP', '*', '2021-11-15', '51fd04c'],
    ['S_APPL_LOG', 'ACTVT', '03', '2026-03-16', 'd8baac2'],
    ['S_APPL_LOG', 'ALG_OBJECT', '*', '2026-03-16', 'd8baac2'],
    ['S_APPL_LOG', 'ALG_SUBOBJ', '*', '2026-03-16', 'd8baac2'],
  ];
  describe.each<UserSystemId>(['combined', 'business'])('%s', (system) => {
    it.each(fields)('%s %s: %s since %s', (object, name, text, since, evidence) => {
      const authorization = requirementsFor(system).authorizations.find(
        (candidate) => candidate.object === object,
      );
      const field = authorization?.fields.find((candidate) => candidate.name === name);
      expect(field).toMatchObject({since, evidence, basis: 'sap'});
      const rule = field?.rule;
      if (rule?.kind === 'values')
        expect(rule.values.map(({value}) => value).join(', ')).toBe(text);
      else if (rule?.kind === 'asterisk-or-listed') expect(`* or ${rule.listedLabel}`).toBe(text);
      else expect(rule).toEqual({kind: text === '*' ? 'asterisk' : 'unexpected'});
    });

    it('dates each value of JOBACTION by itself', () => {
      const job = requirementsFor(system).authorizations.find(
        ({object}) => object === 'S_BTCH_JOB',
      );
      expect(job?.fields[0]?.rule).toEqual({
        kind: 'values',
        values: [
          {
            value: 'DELE',
            meaning: 'Delete Background Jobs',
            since: '2024-09-23',
            evidence: '5b8b85e',
          },
          {value: 'RELE', meaning: 'Release Jobs', since: '2021-11-15', evidence: '51fd04c'},
        ],
      });
    });
  });

  it('asks for S_RFCACL where systems are separate, and only there', () => {
    const rfcacl = (system: UserSystemId) =>
      requirementsFor(system).authorizations.find(({object}) => object === 'S_RFCACL');
    expect(rfcacl('combined')).toBeUndefined();
    expect(rfcacl('business')).toMatchObject({necessity: 'required', suppliedBy: 'IWSV'});
    expect(rfcacl('gateway')).toMatchObject({necessity: 'stated', fields: [], alternatives: []});
  });

  it('marks every field of S_RFCACL as derived (evidence.md#s_rfcacl)', () => {
    const rfcacl = requirementsFor('business').authorizations.at(-1);
    const all = [rfcacl?.fields ?? [], rfcacl?.alternatives.flatMap((way) => way.fields) ?? []];
    expect(new Set(all.flat().map(({basis}) => basis))).toEqual(new Set(['derived']));
    expect(rfcacl?.fields.map(({name}) => name)).toEqual([
      'RFC_SYSID',
      'RFC_CLIENT',
      'RFC_TCODE',
      'RFC_INFO',
      'ACTVT',
    ]);
    expect(rfcacl?.alternatives.map((way) => way.fields.map(({name}) => name))).toEqual([
      ['RFC_EQUSER', 'RFC_USER'],
      ['RFC_EQUSER', 'RFC_USER'],
    ]);
  });
});

describe('the list of changes (evidence.md#history-of-the-requirement)', () => {
  it('holds every row that touches the requirement', () => {
    expect(requirementChanges.map(({date, commit}) => `${date} ${commit}`)).toEqual([
      '2021-08-22 4ae1ef7',
      '2021-09-06 4ae1ef7',
      '2021-11-15 51fd04c',
      '2022-01-24 f1f3b44',
      '2022-09-26 426f2ca',
      '2024-09-23 5b8b85e',
      '2025-03-19 3d1c696',
      '2026-03-16 d8baac2',
      '2026-05-18 b5f391b',
    ]);
  });

  it.each(requirementChanges)('$date names the systems that it affects', (change) => {
    const affected = change.effects.flatMap(({systems}) => systems);
    expect(change.systems).toEqual(expect.arrayContaining(affected));
  });
});
