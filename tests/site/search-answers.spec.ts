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
  ['communication user', user],
  ['technical communication user', user],
  ['create technical user', user],
  ['upgrade from erp', '/s4hana/upgrade-from-erp/'],
  ['local settings', '/s4hana/local-settings/'],
  ['odata services', '/s4hana/odata-services/'],
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

/** What systems print, and what readers type of it, by the entry of the troubleshooting page that answers it. */
const printed: Readonly<Record<string, readonly string[]>> = {
  'gateway-no-authorization': [
    '/IWFND/CM_CONSUMER/101',
    '/IWFND/CM_CONSUMER 101',
    '[/IWFND/CM_CONSUMER/101]',
    'iwfnd/cm_consumer/101',
    '/iwfnd/cm_consumer101',
    'CM_CONSUMER 101',
    'CM_CONSUMER',
    "No authorization to access Service 'ZFCCX_COMMUNICATION_SERVICES_SRV_0001'",
    "No authorization to access Service 'ZT_ODATA_SRV_0001'",
    '<?xml version="1.0" encoding="utf-8"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code>/IWFND/CM_CONSUMER/101</code><message xml:lang="en">No authorization to access Service \'ZFCCX_0001\'</message><innererror><application><component_id/><service_namespace>/SAP/</service_namespace><service_id>SERVICE_ID</service_id><service_version>0001</service_version></application><transactionid>E2AE7A83DFD94CABA30676BB51315815</transactionid><timestamp>20181210225525.4356360</timestamp><Error_Resolution><SAP_Transaction>Run transaction /IWFND/ERROR_LOG on SAP Gateway hub system and search for entries</SAP_Transaction></Error_Resolution></innererror></error>',
    'Error /IWFND/CM_CONSUMER/101 in gateway',
    'IWFND/CM_CONSUMER-101',
    '"{\\"error\\":{\\"code\\":\\"/IWFND/CM_CONSUMER/101\\",\\"message\\":{\\"lang\\":\\"en\\",\\"value\\":\\"No authorization to access Service \'X\'\\"}}}"',
  ],
  'gateway-no-service-found': [
    '/IWFND/MED/170',
    '(/IWFND/MED/170)',
    '/IWFND/MED 170',
    'IWFND/MED:170',
    '/iwfnd/med170',
    'med 170',
    "No service found for namespace '/SAP/', name 'FCCX_COMMUNICATION_SERVICES_SRV', version '0001'",
    'No service found for namespace , name API_MATERIAL_DOCUMENT_SRV, version 0001',
    '{"error":{"code":"/IWFND/MED/170","message":{"lang":"en","value":"No service found for namespace \'\', name \'FCCX_COMMUNICATION_SERVICES_SRV\', version \'0001\'"},"innererror":{"transactionid":"E2AE7A83DFD94CABA30676BB51315815","timestamp":"20261120101525.4356360","Error_Resolution":{"SAP_Transaction":"For backend administrators: run transaction /IWFND/ERROR_LOG on SAP Gateway hub system and search for entries with the timestamp above for more details","SAP_Note":"See SAP Note 1797736 for error analysis (https://service.sap.com/sap/support/notes/1797736)"}}}}',
    'Message no. /IWFND/MED170',
    'no service found for namespace',
    "No Service found for namespace '', name 'ZFCCX', version '0002' (transaction ID 4A5B6C7D8E9F0A1B2C3D4E5F60718293)",
  ],
  'gateway-no-system-alias': [
    '/IWFND/CM_COS/064',
    '/IWFND/CM_COS 064',
    'Message no. /IWFND/CM_COS064',
    'cm_cos 064',
    "No System Alias found for Service 'ZFCCX_COMMUNICATION_SERVICES_SRV_0001' and user 'AFC_COMM'",
    '{"error":{"code":"/IWFND/CM_COS/064","message":{"lang":"en","value":"No System Alias found for Service \'ZFCCX_COMMUNICATION_SERVICES_SRV_0001\' and user \'AFC_COMM\'"}}}',
  ],
  'rfc-user-misses-s-rfcacl': [
    '/IWFND/CM_V4_RUNTIME/011',
    'RFC Error: User misses authorization object S_RFCACL in target system',
  ],
  'http-502': [
    '502',
    '502 Bad Gateway',
    'bad gateway',
    'HTTP/1.1 502 Bad Gateway',
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18</center></body></html>',
    'Unable to open connection to backend system',
    '{"statusCode":502,"error":"Bad Gateway","message":"Unable to open connection to backend system s4h:44300"}',
  ],
  'http-504': [
    '504',
    'gateway timeout',
    '504 Gateway Time-out',
    'HTTP 504',
    'status code 504',
    '<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center></body></html>',
    'timeout',
  ],
  'http-503': [
    'There is no SAP Cloud Connector (SCC) connected to your subaccount matching the requested tunnel for subaccount "ca36f8c6-f658-4bc2-834e-f521d02d7236" and SCC location ID "WDF"',
    '{"status":503,"message":"There is no SAP Cloud Connector (SCC) connected to your subaccount matching the requested tunnel for subaccount \\"ca36f8c6-f658-4bc2-834e-f521d02d7236\\" and SCC location ID \\"\\"."}',
    'No tunnels subscribed for tunnelId account:///2c408c87-f2e1-4444-bb71-f18fccc0e541',
    'requested tunnel',
    'tunnel',
    '503 Service Unavailable',
    'service unavailable',
    '503 - There is no SAP Cloud Connector (SCC) connected to your subaccount',
    'no cloud connector connected',
    "There is no SAP Cloud Connector (SCC) connected to your subaccount matching the requested tunnel for subaccount '9c0e' and SCC location ID ''. Check the configuration on SCC and cloud side.",
  ],
  'http-403-csrf': [
    'x-csrf-token: Required',
    'X-CSRF-Token Required',
    'x-csrf-token',
    '403 Forbidden x-csrf-token: Required',
    'CSRF token missing',
    'x-csrf-token fetch',
  ],
  'http-wrong-password': [
    'Name or password is incorrect (repeat logon)',
    'name or password is incorrect',
    'RFC_LOGON_FAILURE',
    'RFC_ERROR_LOGON_FAILURE: Name or password is incorrect (repeat logon) on app01.corp.example.com sysnr 00',
    '<html><head><title>Logon Error Message</title><style>body{font-family:arial}</style></head><body><h1>401 Unauthorized</h1></body></html>',
    'Anmeldung fehlgeschlagen',
    'wrong password',
    'Client, name, or password is not correct; log on again',
    'incorrect password',
    'Logon Error Message',
    'Login failed: Name or password is incorrect',
  ],
  'http-user-locked': [
    'User is locked. Please notify the person responsible',
    'user is locked',
    'locked user',
    'Password logon no longer possible - too many failed attempts',
    'too many failed logons',
    'Benutzer AFC_COMM: User is locked. Please notify the person responsible 2026-11-28 10:15:22',
    'AFC_COMM is locked, notify the person responsible',
    'too many failed attempts',
    'account locked',
    'unlock user',
  ],
  'gateway-s-service': [
    'SRV_NAME',
    'srv_name',
    'SRV_TYPE',
    'S_SERVICE SRV_NAME 0A1B2C3D4E5F60718293A4B5C6D7E8 SRV_TYPE HT',
    'S_SERVICE',
    'SU53 S_SERVICE',
    'USOBHASH',
  ],
  'http-403-access-denied': [
    'Access denied to system s4vhost:8443. In case this was a valid request, ensure to expose the system correctly in your cloud connector.',
    'Access denied to resource /sap/opu/odata/sap/fccx_communication_services_srv on system s4h:8000. In case this was a valid request, ensure to expose the resource correctly in your cloud connector.',
    'access denied to resource',
    'Access denied to system virtual:1234',
    'expose the resource correctly in your cloud connector',
  ],
  'rfc-trusted-system': [
    'No authorization to log on as a trusted system (L-RC=1 T-RC=2)',
    'No authorization to logon as trusted system (Trusted RC=2)',
    'CALL_FUNCTION_SINGLE_LOGIN_REJ',
    'No authorization to log on as a trusted system (L-RC=1002 T-RC=2)',
    'no authorization to logon as trusted system',
    'T-RC=1',
    'L-RC=8',
  ],
  'gateway-no-start-authorization': [
    'You do not have start authorization for R3TR IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001, return code 4',
  ],
  'afc-program-not-found': [
    'Communication system "S4H_100": Program "Z_CLOSE" for task parameter header variant "V1" couldn\'t be found.',
  ],
  'afc-destination-not-found': [
    'Destination configuration with name "AFC_S4_PRD" was not found.',
    'destination configuration not found',
  ],
  'afc-destination-failed': [
    'Connection to destination failed. Check destination configuration with name "AFC_S4" for communication system "S4H" in your SAP BTP Cockpit.',
  ],
  'afc-unable-to-read': [
    'Unable to read master data from communication system "S4P" with destination "DEST_S4P".',
    'Unable to read gateway features from communication system "X" with destination "Y".',
  ],
  'afc-time-limit': [
    'Request for communication system “S4P” exceeded the time limit. Check your ABAP logs.',
    'time limit exceeded',
  ],
  'afc-country-code': ['Country ISO code "XK" can\'t be mapped for communication system "S4P"'],
  'afc-user-not-authorized': [
    "Connectivity service user isn't authorized for connected communication system “S4P”",
  ],
  'cockpit-no-mapping': [
    'Backend is not available in the list of defined system mappings in Cloud Connector.',
    'system mappings',
  ],
  'cockpit-not-reachable': [
    'Failure reason: "Backend is not reachable from Cloud Connector"',
    'backend not reachable',
  ],
  'cockpit-no-resource': [
    'Resource is not accessible in Cloud Connector or backend is not reachable.',
  ],
  'http-403': [
    '403 Forbidden',
    'Forbidden',
    'http error 403',
    '<!DOCTYPE html><html><head><title>Application Server Error</title></head><body><h1>403 Forbidden</h1><p>The request has been blocked</p></body></html>',
  ],
  'http-401': ['401 Unauthorized', 'unauthorized', 'HTTP Status 401 – Unauthorized', 'error 401'],
  'http-404': ['404 Not Found', 'status 404'],
  'http-405': ['405', 'Method Not Allowed'],
  'http-400': ['400', 'Bad Request'],
  'http-500': ['500', 'Internal Server Error'],
  'rfc-no-authority': ['RFC_NO_AUTHORITY'],
  'http-407': ['proxy authentication required'],
  'cockpit-status-unknown': ['Backend status could not be determined.'],
  'afc-error-in-system': [
    'An error occurred in the connected communication system “S4H”. Check your ABAP logs.',
  ],
  'afc-cyclic-dependency': ['cyclic dependency'],
  'afc-insertion-error': [
    'Synchronization for communication system "S4H" failed. The following insertion error occurred for entity "CompanyCodes": Message: "duplicate key"; Affected field: "ID".',
  ],
  'afc-reports-not-found': [
    'Some ABAP reports couldn\'t be found for communication system "S4H". Please have a look at the documentation',
  ],
  'afc-information-collector': ['Method "APPLY_GENERIC_FILTER" does not exist'],
};

test('what comes first for each query', () => {
  for (const [query, expected] of answers) expect.soft(first(query), query).toBe(expected);
});

test('what comes first for what systems print', () => {
  for (const [anchor, queries] of Object.entries(printed))
    for (const query of queries) expect.soft(first(query), query).toBe(failing(anchor));
});

const chosenAnswers: readonly (readonly [query: string, chosen: TopologyId, address: string])[] = [
  ['SU01', 'one-system', one('combined-create-user')],
  ['SU01', 'separate-systems', separate('business-create-user')],
  ['S_BTCH_NA1', 'one-system', one('combined-maintain-authorizations')],
  ['S_BTCH_NA1', 'separate-systems', separate('business-maintain-authorizations')],
  ['IWSG', 'one-system', one('combined-insert-service-group')],
  ['user comparison', 'separate-systems', separate('business-compare-user')],
];

test('what comes first with a topology chosen', () => {
  for (const [query, chosen, expected] of chosenAnswers)
    expect.soft(first(query, chosen), `${query}, ${chosen}`).toBe(expected);
});

for (const chosen of topologyIds)
  test(`the other branch stays, after all that holds for ${chosen}`, () => {
    const branches = search('SU01', chosen).map(({record}) => record.topology);
    const other = branches.findIndex((topology) => topology && topology !== chosen);
    expect(other).toBeGreaterThan(0);
    expect(branches.slice(other).every((topology) => topology && topology !== chosen)).toBe(true);
  });

test('steps tell their number and system, in the order of the page', () => {
  const steps = records.filter(
    ({path, topology, step}) => path === user && topology === 'separate-systems' && step,
  );
  expect(steps.map(({step}) => step?.number)).toEqual(steps.map((_, index) => index + 1));
  expect(new Set(steps.map(({step}) => step?.system))).toEqual(new Set(['business', 'gateway']));
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
