import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {usableValues} from '../../runs/rules/usableValues';
import type {Values} from '../../facts/valueDefinitions';
import {
  destinationFileName,
  destinationFrom,
  writeDestination,
  writeDestinationJson,
  writeDestinationProperties,
} from './destinationFile';
import type {Judgement} from './judgement';
import {judgeDestination} from './judgeDestination';
import {readOne} from '../../../tests/fixtures/destination/readOne';
import {maxDestinationFileLength} from './readDestinationFile';

/** Whether there is nothing to do. */
const isFine = ({verdict}: Judgement) => verdict === 'right' || verdict === 'notNeeded';

const now = '2026-11-22T12:33:10.123Z';
const values: Values = {
  destinationName: 'AFC_S4D_100',
  virtualHost: 'afc.virtual',
  virtualPort: '44300',
  client: '100',
  technicalUser: 'AFC_COMM',
};
const url =
  'http://afc.virtual:44300/sap/opu/odata/sap/fccx_communication_services_srv?sap-client=100';

function destination(from: Values = values) {
  const made = destinationFrom(from);
  if (!made.ok) throw new Error(made.problem);
  return made.value;
}

describe('destinationFrom', () => {
  it('has the keys of evidence.md#destination-files and none for the password', () => {
    expect([...destination()]).toEqual([
      ['Name', 'AFC_S4D_100'],
      ['Type', 'HTTP'],
      ['URL', url],
      ['ProxyType', 'OnPremise'],
      ['Authentication', 'BasicAuthentication'],
      ['User', 'AFC_COMM'],
    ]);
  });

  it('names the Location ID only if there is one (2.14)', () => {
    expect(destination({...values, locationId: 'plant1'}).get('CloudConnectorLocationId')).toBe(
      'plant1',
    );
  });

  it('names what is missing', () => {
    expect(destinationFrom({client: '100'})).toMatchObject({
      ok: false,
      whatWouldDo:
        'Enter: Destination name, Virtual host, Virtual port, Technical communication user.',
    });
  });
});

describe('writeDestinationJson', () => {
  it('has the frame of a real export, with texts only (1.15)', () => {
    expect(JSON.parse(writeDestinationJson(destination(), now))).toEqual({
      exportTime: '2026-11-22 12:33:10.123000000',
      destination: Object.fromEntries(destination()),
    });
  });
});

describe('writeDestinationProperties', () => {
  it('looks like a real export (1.13)', () => {
    expect(writeDestinationProperties(destination(), now)).toBe(
      [
        '#',
        '#Sun Nov 22 12:33:10 UTC 2026',
        'Name=AFC_S4D_100',
        'Type=HTTP',
        'URL=http\\://afc.virtual\\:44300/sap/opu/odata/sap/fccx_communication_services_srv?sap-client\\=100',
        'ProxyType=OnPremise',
        'Authentication=BasicAuthentication',
        'User=AFC_COMM',
        '',
      ].join('\n'),
    );
  });
});

describe('destinationFileName', () => {
  it('is the name of the destination', () => {
    expect(destinationFileName(destination(), 'json')).toBe('AFC_S4D_100.json');
    expect(destinationFileName(destination(), 'properties')).toBe('AFC_S4D_100.properties');
  });
});

describe('a written destination', () => {
  const entered = fc.record({
    destinationName: fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/),
    virtualHost: fc.stringMatching(/^[a-z][a-z0-9]{0,9}(\.[a-z0-9]{1,5}){0,3}$/),
    virtualPort: fc.integer({min: 1, max: 65535}).map(String),
    client: fc.stringMatching(/^\d{3}$/),
    technicalUser: fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}),
    locationId: fc.string({unit: 'grapheme', maxLength: 30}),
  });

  it.each(['json', 'properties'] as const)(
    'comes back from %s as it was, and is right for AFC, whatever the values',
    (format) => {
      fc.assert(
        fc.property(entered, (texts) => {
          const usable = usableValues(texts, 'one-system');
          const made = destinationFrom(usable);
          fc.pre(made.ok);
          if (!made.ok) return;
          const read = readOne(writeDestination(made.value, format, now));
          expect(read).toEqual({
            ok: true,
            value: {
              form: format,
              place: expect.any(String),
              properties: made.value,
              secrets: [],
              notes: [],
            },
          });
          if (!read.ok) return;
          const judged = judgeDestination(read.value, usable);
          expect(judged.filter((judgement) => !isFine(judgement)).map(({key}) => key)).toEqual([
            'Password',
          ]);
        }),
        {seed: 3, numRuns: 500},
      );
    },
    60_000,
  );

  it('holds no password', () => {
    for (const format of ['json', 'properties'] as const) {
      expect(writeDestination(destination(), format, now)).not.toMatch(/password/i);
    }
  });
});

// Exports of the cockpit, from SAP-samples/fiori-tools-samples (Apache-2.0), commit c43c808:
// misc/onpremise/cloudconnector, misc/destinations/northwind, V2/apps/salesorder/destination.json.
const cloudConnectorExport = `#
Type=HTTP
HTML5.DynamicDestination=true
Description=SAP Cloud Connector
Authentication=PrincipalPropagation
CloudConnectorLocationId=scloud
WebIDEEnabled=true
ProxyType=OnPremise
URL=http\\://my-internal-host\\:44330/
Name=cloudconnector
WebIDEUsage=odata_abap
HTML5.Timeout=60000
`;
const northwindExport = `#
#Mon May 19 15:34:09 UTC 2025
Type=HTTP
HTML5.DynamicDestination=true
Authentication=NoAuthentication
HTML5.Timeout=60000
WebIDEEnabled=true
ProxyType=Internet
URL=https\\://services.odata.org
Name=northwind
WebIDEUsage=odata_gen
`;
const salesOrderExport = `{
  "exportTime": "2026-05-11 13:39:21.292493178",
  "destination": {
    "Type": "HTTP",
    "HTML5.DynamicDestination": "true",
    "Authentication": "NoAuthentication",
    "HTML5.Timeout": "60000",
    "WebIDEEnabled": "true",
    "ProxyType": "Internet",
    "URL": "https://services.odata.org",
    "Name": "northwind",
    "WebIDEUsage": "odata_gen",
    "Description": "Northwind OData Host V2"
  }
}
`;

function verdicts(text: string, own: Values = {}): Readonly<Record<string, string>> {
  const read = readOne(text);
  if (!read.ok) throw new Error(read.problem);
  return Object.fromEntries(
    judgeDestination(read.value, own).map(({key, verdict}) => [key, verdict]),
  );
}

describe('real exports', () => {
  it('are judged key by key: Cloud Connector, Properties', () => {
    expect(verdicts(cloudConnectorExport)).toEqual({
      Name: 'asEntered',
      Type: 'right',
      URL: 'wrong',
      ProxyType: 'right',
      Authentication: 'wrong',
      User: 'missing',
      Password: 'check',
      CloudConnectorLocationId: 'check',
      'HTML5.DynamicDestination': 'notNeeded',
      Description: 'notNeeded',
      WebIDEEnabled: 'notNeeded',
      WebIDEUsage: 'notNeeded',
      'HTML5.Timeout': 'notNeeded',
    });
  });

  it.each([
    ['Properties', northwindExport],
    ['JSON', salesOrderExport],
  ])('are judged key by key: Internet, %s', (_format, text) => {
    expect(verdicts(text)).toMatchObject({
      Name: 'asEntered',
      Type: 'right',
      URL: 'wrong',
      ProxyType: 'wrong',
      Authentication: 'wrong',
      User: 'missing',
      WebIDEUsage: 'notNeeded',
    });
  });
});

/** Key, text in the file, verdict, a word of the message, source. */
const keyRules: readonly [string, string | undefined, string, string, string][] = [
  ['Name', 'AFC_S4D_100', 'right', 'your value', 'evidence.md#destination-properties'],
  ['Name', 'AFC S4D', 'wrong', 'don’t allow', 'evidence.md#destination-properties'],
  ['Name', 'OTHER', 'differs', 'AFC_S4D_100', 'evidence.md#destination-properties'],
  ['Name', undefined, 'missing', 'missing', 'evidence.md#destination-properties'],
  ['Type', 'RFC', 'wrong', 'HTTP', 'SAP topic 5c2b2f0'],
  ['URL', url, 'right', 'All parts', 'SAP topic 5c2b2f0'],
  ['URL', ` ${url} `, 'right', 'All parts', 'evidence.md#destination-files: blanks occur'],
  ['URL', url.replace('http', 'https'), 'wrong', 'OnPremise', 'evidence.md#destination-url'],
  ['URL', url.replace('=100', '=200'), 'differs', '100', 'evidence.md#destination-url'],
  ['URL', undefined, 'missing', 'missing', 'SAP topic 5c2b2f0'],
  ['ProxyType', 'Internet', 'wrong', 'Cloud Connector', 'SAP topic 5c2b2f0'],
  ['ProxyType', undefined, 'missing', 'default', 'evidence.md#destination-properties'],
  ['Authentication', 'PrincipalPropagation', 'wrong', 'technical', 'SAP topic 5c2b2f0'],
  ['User', 'afc_comm', 'right', 'your value', 'SAP topic 5c2b2f0'],
  ['User', 'ME', 'differs', 'AFC_COMM', 'SAP topic 5c2b2f0'],
  ['User', 'me@mycompany.example', 'wrong', '20 characters', 'evidence.md#role-tables'],
  ['Password', undefined, 'check', 'no password', 'evidence.md#destination-files'],
  ['Password', '', 'check', 'no password', 'evidence.md#destination-files'],
  ['Password', 'S3cret!', 'wrong', 'secret', 'evidence.md#destination-files'],
  ['CloudConnectorLocationId', 'plant1', 'check', 'only if', 'evidence.md#location-id'],
  ['Preemptive', 'true', 'notNeeded', 'default', 'evidence.md#destination-properties'],
  ['Preemptive', 'false', 'check', 'default', 'evidence.md#destination-properties'],
  ['sap-client', '100', 'notNeeded', 'the URL contains', 'evidence.md#destination-properties'],
  [
    'URL.queries.sap-client',
    '100',
    'notNeeded',
    'the URL contains',
    'evidence.md#destination-properties',
  ],
  ['URL.headers.apiKey', 'x', 'wrong', 'secret', 'evidence.md#destination-properties'],
  ['HTML5.ForwardAuthToken', 'true', 'wrong', 'OnPremise', 'evidence.md#destination-properties'],
  ['HTML5.ForwardAuthToken', 'false', 'notNeeded', 'router', 'evidence.md#destination-properties'],
  ['WebIDESystem', 'S4D', 'notNeeded', 'Studio', 'evidence.md#destination-properties'],
  ['proxytype', 'OnPremise', 'check', 'ProxyType', 'evidence.md#destination-properties'],
  ['SomethingElse', 'x', 'notNeeded', 'no such property', 'evidence.md#destination-url'],
  ['clientSecret', 'S3cret!', 'wrong', 'secret', 'evidence.md#destination-files'],
];

describe('judgeDestination', () => {
  it.each(keyRules)('%s=%j: %s (%s; %s)', (key, text, verdict, word) => {
    const entries = new Map(destination());
    if (text === undefined) entries.delete(key);
    else entries.set(key, text);
    const read = readOne(writeDestinationJson(entries, now));
    if (!read.ok) throw new Error(read.problem);
    const found = judgeDestination(read.value, values).find((judgement) => judgement.key === key);
    expect(found?.verdict).toBe(verdict);
    expect(found?.message.toLowerCase()).toContain(word.toLowerCase());
    expect(found?.source).not.toBe('');
    expect(JSON.stringify(found)).not.toContain('S3cret!');
  });

  it.each([
    ['plant1', 'right'],
    ['plant2', 'differs'],
    [undefined, 'missing'],
  ])('compares the Location ID %s with the reader’s: %s (2.14)', (text, verdict) => {
    const own = {...values, locationId: 'plant1'};
    const file = writeDestinationJson(
      destination(text === undefined ? values : {...values, locationId: text}),
      now,
    );
    expect(verdicts(file, own).CloudConnectorLocationId).toBe(verdict);
  });

  it('takes the URL apart', () => {
    const read = readOne(writeDestinationJson(destination(), now));
    if (!read.ok) throw new Error(read.problem);
    const found = judgeDestination(read.value, values).find(({key}) => key === 'URL');
    expect(found?.parts?.map(({part}) => part)).toEqual([
      'scheme',
      'host',
      'port',
      'path',
      'client',
    ]);
  });
});

describe('readDestinationFile', () => {
  it('keeps no secret', () => {
    const entries = new Map([
      ...destination(),
      ['Password', 'S3cret!'] as const,
      ['URL', 'http://me:S3cret!@h:1/x'] as const,
    ]);
    for (const format of ['json', 'properties'] as const) {
      const read = readOne(writeDestination(entries, format, now));
      expect(read).toMatchObject({ok: true, value: {secrets: ['URL', 'Password']}});
      if (!read.ok) continue;
      expect(JSON.stringify([...read.value.properties])).not.toContain('S3cret!');
      expect(JSON.stringify(judgeDestination(read.value, values))).not.toContain('S3cret!');
      expect(verdicts(writeDestination(entries, format, now)).URL).toBe('wrong');
    }
  });

  it('accepts a bare object, and says so (1.15)', () => {
    const read = readOne(JSON.stringify(Object.fromEntries(destination())));
    expect(read).toMatchObject({ok: true, value: {notes: [expect.stringContaining('exportTime')]}});
  });

  it('takes numbers and booleans for texts, leaves out the rest, and says so (1.15)', () => {
    const read = readOne(
      '{"destination":{"Name":"x","HTML5.Timeout":60000,"WebIDEEnabled":true,"x":{},"y":null}}',
    );
    if (!read.ok) throw new Error(read.problem);
    expect([...read.value.properties]).toEqual([
      ['Name', 'x'],
      ['HTML5.Timeout', '60000'],
      ['WebIDEEnabled', 'true'],
    ]);
    expect(read.value.notes).toHaveLength(4);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a megabyte', 'x'.repeat(maxDestinationFileLength + 1), 'too large'],
    ['an archive', 'PK\u0003\u0004rest', 'archive'],
    ['a list of others', '[{"Name":"x"}]', 'list'],
    ['broken JSON', '{"Name":', 'JSON'],
    ['other JSON', '{"format":"afc-connection-guide-run"}', 'no destination'],
    ['other properties', 'a=b', 'no destination'],
    ['other YAML', 'a: x\nb: HTTP\n', 'YAML'],
    ['broken YAML', 'a: [x\nb: HTTP\n', 'YAML'],
    ['a broken escape', 'Name=\\u12', '\\u'],
    ['markup', '<html></html>', 'no destination'],
  ])('refuses %s', (_what, text, word) => {
    const read = readOne(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toContain(word);
  });

  it('never throws, and leaves prototypes alone (10,000 files)', () => {
    const json = writeDestinationJson(destination(), now);
    const properties = writeDestinationProperties(destination(), now);
    const hostile = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.json({maxDepth: 4}),
      fc
        .tuple(
          fc.constantFrom(json, properties),
          fc.nat(400),
          fc.nat(30),
          fc.string({unit: 'binary', maxLength: 20}),
        )
        .map(([good, at, length, text]) => good.slice(0, at) + text + good.slice(at + length)),
      fc
        .dictionary(
          fc.constantFrom('__proto__', 'constructor', 'Name', 'URL', 'User'),
          fc.anything(),
        )
        .map(
          (entries) =>
            `{"destination":${JSON.stringify(entries, (_key, value: unknown) => (typeof value === 'bigint' ? 0 : value))}}`,
        ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readOne(text);
        if (!read.ok) return;
        for (const {message} of judgeDestination(read.value, values)) {
          expect(message).not.toMatch(/[<>]/);
        }
      }),
      {seed: 20261122, numRuns: 10_000},
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);
});
