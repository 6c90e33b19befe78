import {expect, test} from '@playwright/test';
import {recordAddress} from '../../src/search/rules/searchRecord';
import {topicOfAddress} from '../../src/search/rules/helpAddress';
import {topologyIds, type TopologyId} from '../../src/facts/topologyIds';
import {createSearch} from '../../src/search/browser/createSearch';
import {builtPassages} from './lib/passages';

const user = '/s4hana/technical-communication-user/';
const one = (anchor: string) => `${user}?topology=one-system#${anchor}`;
const separate = (anchor: string) => `${user}?topology=separate-systems#${anchor}`;
const odata = (anchor: string) => `/s4hana/odata-services/#${anchor}`;
const failing = (anchor: string) => `/reference/when-it-does-not-work/#${anchor}`;
const notes = '/reference/communication-system-requirements/#sap-notes';

const records = builtPassages();
const search = createSearch(records);

/** The address of the first result, as the dialog would open it. */
function first(query: string, chosen?: TopologyId): string | undefined {
  const topic = topicOfAddress(query);
  if (topic) return topic.path;
  const hit = search(query, chosen)[0];
  return hit && recordAddress(hit.record);
}

const answers: readonly (readonly [query: string, address: string])[] = [
  // Transactions
  ['SU01', separate('business-create-user')],
  ['su01', separate('business-create-user')],
  ['/nSU01', separate('business-create-user')],
  ['PFCG', one('combined-create-role')],
  ['/IWFND/MAINT_SERVICE', odata('gateway-odata-open-maintenance')],
  ['/n/IWFND/MAINT_SERVICE', odata('gateway-odata-open-maintenance')],
  ['iwfnd/maint_service', odata('gateway-odata-open-maintenance')],
  ['maint_service', odata('gateway-odata-open-maintenance')],
  ['MAINT', odata('gateway-odata-open-maintenance')],
  ['SU53', failing('http-403')],
  ['SM59', failing('rfc-one-user-fails')],
  ['STAUTHTRACE', failing('rfc-no-authority')],
  // Authorization objects, fields and values
  ['S_BTCH_NA1', separate('business-maintain-authorizations')],
  ['NA1', separate('business-maintain-authorizations')],
  ['S_BTHC_NA1', separate('business-maintain-authorizations')],
  ['S_APPL_LOG', separate('business-maintain-authorizations')],
  ['BTCUNAME', separate('business-maintain-authorizations')],
  ['btcuname', separate('business-maintain-authorizations')],
  ['JOBACTION', separate('business-maintain-authorizations')],
  ['FCCX_APJ_PROCESSOR', separate('business-maintain-authorizations')],
  ['S_RFCACL', separate('gateway-check-s-rfcacl')],
  ['RFCACL', separate('gateway-check-s-rfcacl')],
  // Services, partial names, role templates
  ['FCCX', odata('gateway-odata-filter')],
  ['IWSG', separate('gateway-insert-service-group')],
  ['SRVO', one('combined-select-variant')],
  ['AFC_SystemAdmin', '/s4hana/delete-connection/#before-you-start'],
  ['OnPremise', '/s4hana/destination/#btp-destination-fields'],
  ['BasicAuthentication', '/s4hana/destination/?topology=one-system#btp-destination-fields'],
  // HTTP codes and messages, with typing errors
  ['401', failing('http-401')],
  ['403', failing('http-403')],
  ['HTTP 403', failing('http-403')],
  ['404', failing('http-404')],
  ['503', failing('http-503')],
  ['407 Proxy Authentication', failing('http-407')],
  ['csrf token', failing('http-403-csrf')],
  ['CSRF token validaton failed', failing('http-403-csrf')],
  ['No System Alias found for Service', failing('gateway-no-system-alias')],
  ['no sytem alias fuond', failing('gateway-no-system-alias')],
  ['No authorisation to access service', failing('gateway-no-authorization')],
  ['no authorization to acess service', failing('gateway-no-authorization')],
  ['L-RC=1002 T-RC=2', failing('rfc-trusted-system')],
  ['backend is not reachable', failing('cockpit-not-reachable')],
  ['Backend status could not be determind', failing('cockpit-status-unknown')],
  ['synchronization paused', failing('afc-paused')],
  ['APPLY_GENERIC_FILTER', failing('afc-information-collector')],
  // SAP Notes
  ['3336977', notes],
  ['SAP Note 3336977', notes],
  ['note 3069451', notes],
  ['2873915', '/s4hana/private-edition/#business-private-local-settings'],
  // Topics and words
  ['technical user', user],
  ['destination', '/s4hana/destination/'],
  ['cloud connector', '/s4hana/cloud-connector/'],
  ['private edition', '/s4hana/private-edition/'],
  ['role check', '/tools/role-check/'],
  ['delete connection', '/s4hana/delete-connection/'],
  ['virtual host', '/s4hana/cloud-connector/#cloud-connector-virtual-host'],
  ['user comparison', one('combined-compare-user')],
  ['which topology do I have', '/reference/how-to-tell/'],
  ['hub', '/reference/how-to-tell/#embedded-or-hub'],
  ['glossary', '/reference/glossary/'],
  ['index', '/reference/index/'],
  ['loio', '/reference/glossary/#loio'],
  // Addresses of SAP Help and its source
  ['c4a9b51', user],
  ['8705f861937c40ca8afb9dc728f4d5fe', `${user}one-system/`],
  [
    'https://help.sap.com/docs/advanced-financial-closing/administration/5c2b2f088a4f4fb0bb4921815264a167.html?locale=en-US',
    '/s4hana/destination/',
  ],
  ['how-to-create-a-destination-in-the-sap-btp-cockpit-5c2b2f0.md', '/s4hana/destination/'],
];

for (const [query, expected] of answers)
  test(`${query}: what comes first`, () => {
    expect(first(query)).toBe(expected);
  });

const chosenAnswers: readonly (readonly [query: string, chosen: TopologyId, address: string])[] = [
  ['SU01', 'one-system', one('combined-create-user')],
  ['SU01', 'separate-systems', separate('business-create-user')],
  ['S_BTCH_NA1', 'one-system', one('combined-maintain-authorizations')],
  ['S_BTCH_NA1', 'separate-systems', separate('business-maintain-authorizations')],
  ['IWSG', 'one-system', one('combined-insert-service-group')],
  ['user comparison', 'separate-systems', separate('business-compare-user')],
];

for (const [query, chosen, expected] of chosenAnswers)
  test(`${query} for ${chosen}: what comes first`, () => {
    expect(first(query, chosen)).toBe(expected);
  });

for (const chosen of topologyIds)
  test(`the other branch stays, after all that holds for ${chosen}`, () => {
    const branches = search('SU01', chosen).map(({record}) => record.topology);
    const other = branches.findIndex((topology) => topology && topology !== chosen);
    expect(other).toBeGreaterThan(0);
    expect(branches.slice(other).every((topology) => topology && topology !== chosen)).toBe(true);
  });

test.describe('the passages', () => {
  test('lead to each place once', () => {
    const addresses = records.map(recordAddress);
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  });

  test('hold no markup', () => {
    for (const {heading, text} of records)
      expect(`${heading} ${text}`).not.toMatch(/<\/?[A-Z]\w+|\{\/\*|<!--|:::/);
  });

  test('are found by their own heading', () => {
    const lost = records.filter(({heading, ...record}) => {
      const found = search(heading).map((hit) => hit.record);
      return !found.some(({path, heading: other}) => path === record.path && other === heading);
    });
    // Some stand in many branches and pages under the same words; never more than a few.
    expect(lost.length).toBeLessThan(records.length / 20);
  });
});

test('nothing is found for what stands nowhere', () => {
  expect(search('xyzzyq')).toEqual([]);
  expect(search('  ')).toEqual([]);
});
