import {describe, expect, it} from 'vitest';
import {joinPieces, substitute} from '../../runs/rules/substitute';
import {checkDestinationUrl} from './checkDestinationUrl';
import {buildDestinationUrl, destinationUrlTemplate, servicePath} from './destinationUrl';
import {splitUrl} from './splitUrl';

const values = {virtualHost: 'afc.virtual', virtualPort: '44300', client: '100'};
const right = `http://afc.virtual:44300${servicePath}?sap-client=100`;

describe('buildDestinationUrl', () => {
  it('has the format of SAP topic 5c2b2f0', () => {
    expect(buildDestinationUrl(values)).toEqual({ok: true, value: right});
    expect(joinPieces(substitute(destinationUrlTemplate, values))).toBe(right);
  });

  it('names what is missing', () => {
    expect(buildDestinationUrl({virtualHost: 'afc.virtual'})).toMatchObject({
      ok: false,
      whatWouldDo: 'Enter: Virtual port, Client.',
    });
  });
});

describe('splitUrl', () => {
  it.each([
    ['http://h:1/p?q#f', ['http', undefined, 'h', '1', '/p', 'q', 'f']],
    ['http://u:p@h:1', ['http', 'u:p', 'h', '1', '', undefined, undefined]],
    ['h:44300/p', [undefined, undefined, 'h', '44300', '/p', undefined, undefined]],
    ['//h/p', [undefined, undefined, 'h', undefined, '/p', undefined, undefined]],
    ['/p?q', [undefined, undefined, '', undefined, '/p', 'q', undefined]],
    ['http://h:80/', ['http', undefined, 'h', '80', '/', undefined, undefined]],
    ['', [undefined, undefined, '', undefined, '', undefined, undefined]],
    ['http://h?a#b?c', ['http', undefined, 'h', undefined, '', 'a', 'b?c']],
  ])('%j', (url, parts) => {
    const {scheme, credentials, host, port, path, query, fragment} = splitUrl(url);
    expect([scheme, credentials, host, port, path, query, fragment]).toEqual(parts);
  });
});

/** URL, part, verdict, a word of the message, and the source of the rule. */
const judged: readonly [string, string, string, string, string][] = [
  [right, 'scheme', 'right', 'Cloud Connector', 'evidence.md#destination-url'],
  [right, 'host', 'right', 'your value', 'evidence.md#destination-url'],
  [right, 'port', 'right', 'your value', 'evidence.md#destination-url'],
  [right, 'path', 'right', 'same for all', 'evidence.md#destination-url'],
  [right, 'client', 'right', 'your value', 'evidence.md#destination-url'],
  [right.replace('http', 'HTTP'), 'scheme', 'right', 'http', 'RFC 3986: schemes ignore capitals'],
  [right.replace('http', 'https'), 'scheme', 'wrong', 'OnPremise', 'evidence.md#destination-url'],
  [right.replace('http:', 'ftp:'), 'scheme', 'wrong', 'ftp', 'evidence.md#destination-url'],
  [right.replace('http://', ''), 'scheme', 'missing', 'scheme', 'evidence.md#destination-url'],
  [right.replace('afc.', 'afc_'), 'host', 'wrong', '400', 'evidence.md#virtual-host-and-port'],
  [right.replace('afc', 'other'), 'host', 'differs', 'afc.virtual', 'evidence.md#destination-url'],
  [
    right.replace('afc', 'AFC'),
    'host',
    'differs',
    'afc.virtual',
    'evidence.md#destination-url: exactly',
  ],
  [
    `http://:44300${servicePath}?sap-client=100`,
    'host',
    'missing',
    'host',
    'evidence.md#destination-url',
  ],
  [right.replace('44300', '443'), 'port', 'wrong', '443', 'evidence.md#virtual-host-and-port'],
  [
    right.replace(':44300', ''),
    'port',
    'missing',
    'no port',
    'evidence.md#destination-url: [port number]',
  ],
  [right.replace('44300', '99999'), 'port', 'wrong', 'isn’t a port', 'RFC 6335'],
  [right.replace('44300', '8000'), 'port', 'differs', '44300', 'evidence.md#destination-url'],
  [right.replace('fccx', 'FCCX'), 'path', 'wrong', 'lower case', 'evidence.md#access-control'],
  [
    right.replace('_srv', '_srv/'),
    'path',
    'wrong',
    'slash',
    'evidence.md#destination-url: exact path',
  ],
  [
    right.replace('_srv', '_srv/$metadata'),
    'path',
    'wrong',
    'continues',
    'evidence.md#destination-url',
  ],
  [right.replace(servicePath, '/sap/fccx'), 'path', 'wrong', 'SAP ERP', 'evidence.md#sap-erp'],
  [right.replace(servicePath, '/sap/opu/odata/sap/other'), 'path', 'wrong', 'not the path', '1.17'],
  [right.replace(servicePath, ''), 'path', 'missing', 'missing', 'evidence.md#destination-url'],
  [
    right.replace('?sap-client=100', ''),
    'client',
    'missing',
    'missing',
    'evidence.md#destination-url',
  ],
  [right.replace('=100', '='), 'client', 'missing', 'no value', 'evidence.md#destination-url'],
  [
    right.replace('=100', '=1'),
    'client',
    'wrong',
    'isn’t a client',
    'CLNT 3, evidence.md#role-tables',
  ],
  [
    right.replace('=100', '=[client]'),
    'client',
    'wrong',
    'isn’t a client',
    'evidence.md#role-tables',
  ],
  [right.replace('=100', '=200'), 'client', 'differs', '100', 'evidence.md#destination-url'],
  [`${right}&sap-client=100`, 'client', 'wrong', 'more than once', 'evidence.md#destination-url'],
  [`${right}&sap-language=EN`, 'query', 'wrong', 'no parameter but', 'evidence.md#destination-url'],
  [
    right.replace('sap-client', 'SAP-CLIENT'),
    'query',
    'wrong',
    'lower case',
    'evidence.md#destination-url',
  ],
  [`${right}#x`, 'fragment', 'wrong', 'fragment', 'evidence.md#destination-url'],
  [
    right.replace('//', '//me:secret@'),
    'credentials',
    'wrong',
    'password',
    'evidence.md#destination-url',
  ],
  ['', 'scheme', 'missing', 'scheme', 'evidence.md#destination-url'],
  [`${right} x`, 'scheme', 'wrong', 'blanks', 'RFC 3986'],
  ['<script>alert(1)</script>', 'scheme', 'wrong', 'angle brackets', 'RFC 3986'],
  ['x'.repeat(2001), 'scheme', 'wrong', '2001', 'rule of this guide'],
];

describe('checkDestinationUrl', () => {
  it.each(judged)('%s: %s is %s (%s; %s)', (url, name, verdict, word) => {
    const part = checkDestinationUrl(url, values).find((found) => found.part === name);
    expect(part?.verdict).toBe(verdict);
    expect(part?.message.toLowerCase()).toContain(word.toLowerCase());
    expect(part?.source).not.toBe('');
    if (verdict !== 'right') expect(part?.whatWouldDo).toBeTruthy();
  });

  it('finds nothing wrong with the URL that it builds, and judges each part once', () => {
    const parts = checkDestinationUrl(` ${right} `, values);
    expect(parts.map(({part}) => part)).toEqual(['scheme', 'host', 'port', 'path', 'client']);
    expect(parts.every(({verdict}) => verdict === 'right')).toBe(true);
  });

  it('needs no values to compare with', () => {
    expect(checkDestinationUrl(right).map(({verdict}) => verdict)).toEqual([
      'right',
      'asEntered',
      'asEntered',
      'right',
      'asEntered',
    ]);
  });

  it('does not repeat a password', () => {
    const parts = checkDestinationUrl(right.replace('//', '//me:secret@'), values);
    expect(JSON.stringify(parts)).not.toContain('secret');
  });
});
