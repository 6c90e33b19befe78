import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {validateValue} from './validateValue';
import {valueNames, type ValueName} from '../../facts/valueDefinitions';

/** Value, entered text, result, and source of the rule. */
const accepted: readonly [ValueName, string, string, string][] = [
  ['gatewaySystemId', 'GWD', 'GWD', 'SID convention; RFC_SYSID, evidence.md#s_rfcacl'],
  ['businessSystemId', ' s4d ', 'S4D', 'SAP writes system IDs in capitals'],
  ['gatewaySystemId', 'A12', 'A12', 'SID: letters or digits after the first letter'],
  ['client', '000', '000', 'MANDT CLNT 3, evidence.md#role-tables'],
  ['gatewayClient', '100', '100', 'MANDT CLNT 3, evidence.md#role-tables'],
  ['businessClient', '999', '999', 'MANDT CLNT 3, evidence.md#role-tables'],
  ['gatewayHost', 'gw.mycompany.corp', 'gw.mycompany.corp', 'RFC 1123'],
  [
    'gatewayHost',
    'sap_gw01',
    'sap_gw01',
    'only virtual hosts are barred, evidence.md#virtual-host-and-port',
  ],
  ['gatewayHost', '10.1.2.3', '10.1.2.3', 'RFC 1123: address in place of a name'],
  [
    'virtualHost',
    'AFC-Gateway.virtual',
    'AFC-Gateway.virtual',
    'spelling counts, evidence.md#destination-url',
  ],
  [
    'gatewayPort',
    '443',
    '443',
    'the rule is for the virtual side, evidence.md#virtual-host-and-port',
  ],
  ['gatewayPort', '1', '1', 'RFC 6335'],
  ['gatewayPort', '65535', '65535', 'RFC 6335'],
  ['virtualPort', '44300', '44300', 'evidence.md#virtual-host-and-port'],
  ['virtualPort', '4430', '4430', 'evidence.md#virtual-host-and-port: 443 only'],
  ['technicalUser', 'afc_comm', 'AFC_COMM', 'SAP writes user names in capitals'],
  ['technicalUser', 'ABCDEFGHIJKL', 'ABCDEFGHIJKL', 'UNAME CHAR 12, evidence.md#role-tables'],
  [
    'roleName',
    `Z_${'A'.repeat(28)}`,
    `Z_${'A'.repeat(28)}`,
    'AGR_NAME CHAR 30, evidence.md#role-tables',
  ],
  ['businessRoleName', 'z_afc', 'Z_AFC', 'SAP writes role names in capitals'],
  ['gatewayRoleName', 'Z:AFC-GW', 'Z:AFC-GW', 'no character rule is known'],
  ['roleDescription', 'x'.repeat(80), 'x'.repeat(80), 'AGR_TEXTS-TEXT CHAR 80'],
  [
    'serviceName',
    'zfccx_communication_services_srv',
    'ZFCCX_COMMUNICATION_SERVICES_SRV',
    'SAP topic fb5fe06',
  ],
  [
    'serviceName',
    '/ACME/FCCX_SRV',
    '/ACME/FCCX_SRV',
    'namespace, as in evidence.md#start-authorizations',
  ],
  ['destinationName', 'AFC-s4d_100', 'AFC-s4d_100', 'evidence.md#destination-properties'],
  ['destinationName', 'a'.repeat(200), 'a'.repeat(200), 'evidence.md#destination-properties'],
  ['locationId', 'plant 1', 'plant 1', 'no character rule is known, evidence.md#location-id'],
  ['uiDomain', 'https://a.corp', 'https://a.corp', 'SAP topic 34ec755'],
  ['uiDomain', 'HTTPS://a.corp:44300/', 'https://a.corp:44300', 'SAP topic 34ec755: domain only'],
  ['uiEndpoint', '/sap/bc/ui2/flp', '/sap/bc/ui2/flp', 'SAP topic 34ec755: default entry'],
  [
    'uiEndpoint',
    '/sap/bc/ui5_ui5/ui2/ushell/shells/abap/FioriLaunchpad.html',
    '/sap/bc/ui5_ui5/ui2/ushell/shells/abap/FioriLaunchpad.html',
    'SAP topic 34ec755: example',
  ],
  ['businessUsers', '*', '*', 'SAP topic 8705f86: asterisk'],
  [
    'businessUsers',
    'miller; SMITH\nsmith, JONES',
    'MILLER, SMITH, JONES',
    'SAP topic 8705f86: list',
  ],
  ['businessUsers', 'FIN*', 'FIN*', 'generic value, evidence.md#values-and-ranges'],
];

/** Value, entered text, a word of the problem, a word of the fix, source. */
const refused: readonly [ValueName, string, string, string, string][] = [
  ['gatewaySystemId', 'S4', 'system ID', 'three characters', 'SID convention'],
  ['gatewaySystemId', '4SD', 'system ID', 'letter', 'SID convention: a letter first'],
  ['businessSystemId', 'S-D', 'system ID', 'letters or digits', 'SID convention'],
  ['client', '1', 'client', '001', 'CLNT 3, evidence.md#role-tables'],
  ['client', '1000', 'client', 'three digits', 'CLNT 3, evidence.md#role-tables'],
  ['gatewayClient', '10a', 'client', 'three digits', 'CLNT 3, evidence.md#role-tables'],
  ['gatewayHost', 'https://gw.corp:44300/sap', 'address', 'gw.corp', 'RFC 1123'],
  ['gatewayHost', 'gw.corp:44300', 'port', '44300 as the port', 'RFC 1123'],
  ['gatewayHost', 'gw.corp/sap', 'path', '//', 'RFC 1123'],
  ['gatewayHost', '-gw', 'host name', 'hyphen', 'RFC 1123'],
  ['gatewayHost', 'gw..corp', 'host name', 'single dots', 'RFC 1123'],
  ['gatewayHost', 'gw corp', 'host name', 'hyphens', 'RFC 1123'],
  ['gatewayHost', `${'a'.repeat(64)}.corp`, 'host name', '63', 'RFC 1123'],
  ['gatewayHost', 'a.'.repeat(127) + 'aa', '256', '253', 'RFC 1123'],
  ['gatewayHost', '256.1.1.1', 'IPv4', '10.1.2.3', 'RFC 1123'],
  ['virtualHost', 'afc_gateway', 'underscore', 'afc-gateway', 'evidence.md#virtual-host-and-port'],
  ['gatewayPort', '0', 'port', '65535', 'RFC 6335'],
  ['gatewayPort', '65536', 'port', '65535', 'RFC 6335'],
  ['gatewayPort', '0443', 'port', 'leading zeros', 'RFC 6335'],
  [
    'virtualPort',
    '443',
    '443',
    'another virtual port',
    'SAP topic 4cf0fb0, evidence.md#virtual-host-and-port',
  ],
  ['technicalUser', 'ABCDEFGHIJKLM', '13', '12', 'UNAME CHAR 12, evidence.md#role-tables'],
  ['technicalUser', 'AFC:secret', 'colon', 'without a password', 'RFC 7617, section 2'],
  ['technicalUser', 'A B', 'more than one', 'without blanks', 'rule of this guide'],
  ['technicalUser', 'AFC*', 'asterisk', 'one user', 'rule of this guide'],
  ['roleName', 'Z'.repeat(31), '31', '30', 'AGR_NAME CHAR 30, evidence.md#role-tables'],
  ['roleDescription', 'x'.repeat(81), '81', '80', 'AGR_TEXTS-TEXT CHAR 80'],
  ['roleDescription', 'two\nlines', 'line', 'one line', 'a short text is one line'],
  ['roleDescription', '<b>AFC</b>', 'angle bracket', '< and >', 'rule of this guide: no markup'],
  [
    'serviceName',
    '[ZFCCX_COMMUNICATION_SERVICES_SRV]*',
    'search',
    'ZFCCX_COMMUNICATION_SERVICES_SRV.',
    'evidence.md#start-authorizations',
  ],
  ['serviceName', 'Z-FCCX', 'service name', 'underscores', 'evidence.md#s_service'],
  ['serviceName', 'Z'.repeat(41), '41', '40', 'OBJ_NAME CHAR 40, evidence.md#s_service'],
  ['destinationName', 'AFC S4D', 'don’t allow', 'dashes', 'evidence.md#destination-properties'],
  ['destinationName', 'AFC.S4D', 'don’t allow', 'dashes', 'evidence.md#destination-properties'],
  ['destinationName', 'a'.repeat(201), '201', '200', 'evidence.md#destination-properties'],
  ['locationId', 'x'.repeat(101), '101', '100', 'rule of this guide'],
  ['uiDomain', 'mylaunchpad.corp', 'start', 'https://mylaunchpad.corp', 'SAP topic 34ec755'],
  ['uiDomain', 'https://a.corp/sap/bc/ui2/flp', 'path', 'https://a.corp.', 'SAP topic 34ec755'],
  ['uiDomain', 'https://a.corp?sap-client=1', 'parameters', 'https://a.corp.', 'SAP topic 34ec755'],
  ['uiDomain', 'ftp://a.corp', 'start', 'https', 'SAP topic 34ec755'],
  ['uiDomain', 'javascript:alert(1)', 'start', 'scheme and host', 'rule of this guide'],
  ['uiDomain', 'https://me:pw@a.corp', 'user', '@', 'SAP topic 34ec755: domain only'],
  ['uiDomain', 'https://a.corp:99999', 'port', '65535', 'RFC 6335'],
  ['uiDomain', 'https://', 'host', 'letters', 'SAP topic 34ec755'],
  ['uiEndpoint', 'sap/bc/ui2/flp', 'start with /', '/sap/bc/ui2/flp', 'SAP topic 34ec755'],
  ['uiEndpoint', '/sap/bc/ui2/flp/', 'ends with /', 'Leave out', 'SAP topic 34ec755'],
  ['uiEndpoint', '/', 'ends with /', 'Leave out', 'SAP topic 34ec755'],
  [
    'uiEndpoint',
    '/sap/bc/ui2/flp?sap-client=230',
    'parameters',
    'UI Parameters',
    'SAP topic 34ec755: a field of its own',
  ],
  [
    'uiEndpoint',
    'https://a.corp/sap/bc/ui2/flp?sap-client=1#Shell-home',
    'whole address',
    '/sap/bc/ui2/flp.',
    'SAP topic 34ec755',
  ],
  ['uiEndpoint', '/sap/ü', 'no URL path', 'address line', 'RFC 3986, section 3.3'],
  ['businessUsers', 'MILLER, ABCDEFGHIJKLM', '13', '12', 'UNAME CHAR 12, evidence.md#role-tables'],
  ['businessUsers', '*, MILLER', 'all users', 'only', 'SAP topic 8705f86: one of the two'],
  [
    'businessUsers',
    'M*R',
    'asterisk',
    'one user',
    'only at the end, evidence.md#values-and-ranges',
  ],
  ['client', '1\u200b00', 'hidden', 'plain text', 'rule of this guide'],
  ['technicalUser', 'AFC\u202eMOC', 'hidden', 'plain text', 'rule of this guide'],
  ['client', '9'.repeat(21), '21', '20', 'rule of this guide: what is kept at all'],
];

describe('validateValue', () => {
  it.each(accepted)('%s %j becomes %j (%s)', (name, text, value) => {
    expect(validateValue(name, text)).toEqual({ok: true, value});
  });

  it.each(refused)('%s %j is refused: %s, %s (%s)', (name, text, problem, whatWouldDo) => {
    const checked = validateValue(name, text);
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.problem).toContain(problem);
    expect(checked.whatWouldDo).toContain(whatWouldDo);
  });

  it.each(valueNames)('%s may be empty', (name) => {
    expect(validateValue(name, '  ')).toEqual({ok: true, value: ''});
  });

  it('gives a value that passes again unchanged, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...valueNames),
        fc.oneof(fc.string({unit: 'binary', maxLength: 60}), fc.string({maxLength: 60})),
        (name, text) => {
          const checked = validateValue(name, text);
          if (checked.ok) expect(validateValue(name, checked.value)).toEqual(checked);
          else expect(checked.problem.length * checked.whatWouldDo.length).toBeGreaterThan(0);
        },
      ),
      {numRuns: 3000, seed: 3},
    );
  }, 60_000);
});
