import {expect, it} from 'vitest';
import {check, findings, hashFile, read} from '../../../tests/fixtures/role-check/check';
import {
  columns1251,
  csv,
  download,
  pipeList,
  tabList,
} from '../../../tests/fixtures/role-check/exports';
import {trusted, valueRows, type FixtureRole} from '../../../tests/fixtures/role-check/roles';
import {isGranted} from './evaluate/status';

const T = 'T-E100000100';

/** Grants nothing, but would if the end of a value or the mark for inactive rows got lost. */
const fragileRole: FixtureRole = {
  role: 'Z_AFC',
  authorizations: [
    {object: 'S_BTCH_JOB', auth: T, fields: {JOBGROUP: ['*'], JOBACTION: ['DELE', 'RELEX']}},
    {
      object: 'S_APPL_LOG',
      auth: T,
      fields: {ALG_OBJECT: ['*'], ALG_SUBOBJ: ['*'], ACTVT: ['031']},
    },
    {...trusted(T), inactive: true},
  ],
};
const rows = valueRows(fragileRole);
const lowLast = columns1251.filter((name) => name !== 'LOW').concat('LOW');
const markLast = columns1251.filter((name) => name !== 'DELETED').concat('DELETED');
const rejected = valueRows({
  ...fragileRole,
  authorizations: fragileRole.authorizations.slice(0, 2),
});

/** Every byte of the heading and of the last rows, and every eleventh in between. */
function endsOf(text: string): readonly number[] {
  const all = Array.from({length: text.length + 1}, (_, end) => end);
  return all.filter((end) => end < 300 || end > text.length - 600 || end % 11 === 0);
}

it.each([
  ['download', download([fragileRole])],
  ['pipe list', pipeList(columns1251, rows)],
  ['tabs', tabList(columns1251, rows)],
  ['LOW last', csv(lowLast, rejected)],
  ['DELETED last', csv(markLast, rows)],
  [
    'without further columns',
    csv(['AGR_NAME', 'OBJECT', 'AUTH', 'FIELD', 'LOW', 'HIGH'], rejected),
  ],
])(
  'cut off anywhere, a %s grants nothing',
  (_name, text) => {
    for (const end of endsOf(text)) {
      const answer = check('business', [read(text.slice(0, end)), hashFile]);
      const granted = findings(answer).filter(({object, status}) => object && isGranted(status));
      expect({end, granted}).toEqual({end, granted: []});
    }
  },
  60_000,
);
