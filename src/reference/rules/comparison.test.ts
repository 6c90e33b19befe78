import {describe, expect, it} from 'vitest';
import {comparisonRows} from './comparison';

function texts(id: string, topology: 'one-system' | 'separate-systems'): string[] {
  const found = comparisonRows().find((row) => row.id === id);
  if (!found) throw new Error(`There is no row "${id}".`);
  return found.cells[topology].map(({system, text}) => (system ? `${system}: ${text}` : text));
}

const objects = '`S_BTCH_NA1`, `S_BTCH_JOB`, `S_APPL_LOG`';

describe('what differs between the topologies', () => {
  it.each<[string, string[], string[]]>([
    ['systems', ['Gateway and business back end'], ['Business back end', 'Gateway back end']],
    ['users', ['one user'], ['two users, one in each system']],
    ['user-type', ['free choice'], ['*Dialog* required, in each system']],
    ['password', ['one'], ['the same in both systems']],
    ['roles', ['one role'], ['two roles, one in each system']],
    ['start-authorizations', ['`IWSG`, `IWSV`'], ['business: `IWSV`', 'gateway: `IWSG`']],
    ['objects', [objects], [`business: ${objects}`, 'gateway: none']],
    ['s-rfcacl', ['not mentioned'], ['required, in each system']],
    ['gateway-term', ['Embedded Deployment'], ['Central Hub Deployment']],
    [
      'trusted-rfc',
      ['none; no system checks `S_RFCACL`'],
      ['from the gateway back end to the business back end, which checks `S_RFCACL`'],
    ],
    ['user-name', ['one'], ['ideally the same in both systems']],
  ])('%s', (id, one, separate) => {
    expect(texts(id, 'one-system')).toEqual(one);
    expect(texts(id, 'separate-systems')).toEqual(separate);
  });

  it('names the source of each row that SAP does not state', () => {
    const grounded = comparisonRows().filter(({source}) => source);
    expect(grounded.map(({id}) => id)).toEqual(['gateway-term', 'trusted-rfc', 'user-name']);
  });
});
