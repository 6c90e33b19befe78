import fs from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import {utf16, utf8WithMark, latin1} from '../../../tests/fixtures/role-check/exports';
import {readOne} from '../../../tests/fixtures/destination/readOne';
import {createByteDecoder} from '../../page/rules/decodeBytes';
import {writeProperties} from './javaProperties';
import {judgeDestination} from './judgeDestination';
import {parseYaml} from './parseYaml';
import {readDestinationFile} from './readDestinationFile';

const url =
  'http://h.virtual:44300/sap/opu/odata/sap/fccx_communication_services_srv?sap-client=100';
const afc = {
  Name: 'AFC',
  Type: 'HTTP',
  URL: url,
  ProxyType: 'OnPremise',
  Authentication: 'BasicAuthentication',
  User: 'AFC_COMM',
};
const northwind = {Name: 'northwind', Type: 'HTTP', URL: 'https://services.odata.org'};

function fixture(name: string): string {
  return fs.readFileSync(
    new URL(`../../../tests/fixtures/destination/${name}`, import.meta.url),
    'utf8',
  );
}

function judged(text: string) {
  const read = readOne(text);
  if (!read.ok) throw new Error(read.problem);
  return new Map(judgeDestination(read.value, {}).map((judgement) => [judgement.key, judgement]));
}

describe('files of other tools', () => {
  it('an answer of the Destination service is judged, and its secrets are named', () => {
    const text = fixture('find-response.json');
    const found = judged(text);
    expect(found.get('URL')?.verdict).toBe('wrong');
    expect(found.get('CloudConnectorLocationId')?.verdict).toBe('check');
    for (const key of ['Password', 'authTokens[1]'])
      expect(found.get(key)?.message).toContain('holds a secret');
    expect(JSON.stringify([readOne(text), ...found])).not.toMatch(/Invented|QUZDX0/);
  });

  it('an RFC destination is the wrong type, and its password is a secret', () => {
    const text = fixture('jco.properties');
    const found = judged(text);
    expect(found.get('Type')?.verdict).toBe('wrong');
    expect(found.get('jco.client.passwd')?.message).toContain('holds a secret');
    expect(JSON.stringify([readOne(text), ...found])).not.toContain('Invented');
  });

  const lists: readonly (readonly [string, unknown])[] = [
    ['an array, as from /subaccountDestinations', [northwind, afc]],
    ['one object per line', `${JSON.stringify(northwind)}\n${JSON.stringify(afc)}\n`],
    [
      'init_data',
      {init_data: {subaccount: {destinations: [northwind]}, instance: {destinations: [afc]}}},
    ],
    [
      'default-env.json',
      {
        VCAP_SERVICES: {destination: [{name: 'd', label: 'destination', credentials: {uri: 'u'}}]},
        destinations: [northwind, afc],
      },
    ],
    ['a variable with JSON', {destinations: JSON.stringify([northwind, afc])}],
    ['.env', `VCAP_SERVICES={}\ndestinations=${JSON.stringify([northwind, afc])}\n`],
    ['both levels', {subaccount: [northwind], instance: [afc]}],
    ['answers', [{destinationConfiguration: northwind}, {destinationConfiguration: afc}]],
    ['YAML', stringify({destinations: [northwind, afc]})],
    ['YAML documents', `${stringify(northwind)}---\n${stringify(afc)}`],
  ];

  it.each(lists)('%s lets the reader choose', (_what, content) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const read = readDestinationFile(text, parseYaml);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.map(({properties}) => properties.get('Name'))).toEqual(['northwind', 'AFC']);
    expect(new Set(read.value.map(({place}) => place)).size).toBe(2);
  });

  it('the destinations of the application router have near names', () => {
    const found = judged(
      JSON.stringify({destinations: [{name: 'a', url, proxyHost: 'h', username: 'AFC'}]}),
    );
    expect(found.get('username')?.message).toContain('SAP writes this key User');
    expect(found.get('name')?.verdict).toBe('missing');
  });

  it('a client in YAML keeps its zeros', () => {
    expect(judged('Name: a\nType: HTTP\nsap-client: 010\n').get('sap-client')?.text).toBe('010');
  });
});

/** The key in the file, the key that SAP uses, and the verdict. */
const nearNames: readonly (readonly [string, string, string, string])[] = [
  ['LocationID', 'loc', 'CloudConnectorLocationId', 'missing'],
  ['Location ID', 'loc', 'CloudConnectorLocationId', 'missing'],
  ['cloudconnectorlocationid', 'loc', 'CloudConnectorLocationId', 'missing'],
  ['CloudConnectorLocationID', 'loc', 'CloudConnectorLocationId', 'missing'],
  ['CloudConectorLocationId', 'loc', 'CloudConnectorLocationId', 'missing'],
  ['Proxy Type', 'OnPremise', 'ProxyType', 'missing'],
  ['PROXY_TYPE', 'OnPremise', 'ProxyType', 'missing'],
  ['proxy-type', 'Internet', 'ProxyType', 'wrong'],
  ['Authentication Type', 'BasicAuthentication', 'Authentication', 'missing'],
  ['authentication', 'NoAuthentication', 'Authentication', 'wrong'],
  ['Authentcation', 'BasicAuthentication', 'Authentication', 'missing'],
  ['UserName', 'AFC_COMM', 'User', 'missing'],
  ['User Name', 'AFC_COMM', 'User', 'missing'],
  ['SAP-Client', '100', 'sap-client', 'notNeeded'],
  ['sap_client', '100', 'sap-client', 'notNeeded'],
  ['html5.dynamicdestination', 'true', 'HTML5.DynamicDestination', 'notNeeded'],
  ['description', 'x', 'Description', 'notNeeded'],
  ['LocationID', '', 'CloudConnectorLocationId', 'notNeeded'],
];

describe('near names', () => {
  it.each(nearNames)('%s=%s: SAP writes this key %s (%s)', (key, text, real, verdict) => {
    const others = Object.entries(afc).filter(([name]) => name !== real);
    for (const written of [
      JSON.stringify({destination: Object.fromEntries([...others, [key, text]])}),
      stringify(Object.fromEntries([...others, [key, text]])),
      [...others, [key, text]].map(([name, value]) => `${name}=${value}`).join('\n'),
    ]) {
      const found = judged(written);
      expect(found.get(key)).toMatchObject({verdict, text});
      expect(found.get(key)?.message).toContain(`SAP writes this key ${real}.`);
      expect(found.has(real)).toBe(false);
    }
  });

  it('is superfluous where the real key is there', () => {
    const found = judged(JSON.stringify({...afc, UserName: 'AFC_COMM'}));
    expect(found.get('UserName')?.whatWouldDo).toBe('Remove UserName.');
  });

  it('of the case from outside says what is missing', () => {
    expect(judged(fixture('locationid.json')).get('LocationID')).toMatchObject({
      verdict: 'missing',
      whatWouldDo: 'Rename LocationID to CloudConnectorLocationId.',
    });
  });
});

describe('quotes', () => {
  it.each(['"', "'", '`'])('%s around a value of a Properties file are part of it', (quote) => {
    const lines = Object.entries(afc).map(([key, text]) => `${key}=${quote}${text}${quote}`);
    const found = judged(lines.join('\n'));
    for (const key of Object.keys(afc)) {
      expect(found.get(key)?.verdict).toBe('wrong');
      expect(found.get(key)?.message).toContain('In a Properties file, quotes');
    }
  });

  it('are no part of a value in YAML', () => {
    expect(judged(stringify(afc, {defaultStringType: 'QUOTE_SINGLE'})).get('Type')?.verdict).toBe(
      'right',
    );
  });
});

/** A text and what its refusal names. */
const refused: readonly (readonly [string, string])[] = [
  ['resource "btp_subaccount_destination" "afc" {\n  name = "AFC"\n}', 'Terraform'],
  ['# comment\nvariable "x" {}\n', 'Terraform'],
  ['locals {\n  a = 1\n}', 'Terraform'],
  [
    '{"resource": {"btp_subaccount_destination": {"afc": {"name": "a", "type": "HTTP", "url": "u"}}}}',
    'Terraform',
  ],
  ['{"version": 4, "terraform_version": "1.9.0", "resources": []}', 'Terraform'],
  ['_schema-version: "3.3"\nID: afc\nresources:\n  - name: d\n', 'MTA'],
  ['ID: afc\n_schema-version: 3.2.0\nextends: afc\n', 'MTA'],
  ['{\n  "_schema-version": "3.3"\n}', 'MTA'],
  ['PK\u0003\u0004abc', 'archive'],
  ['%PDF-1.7\n', 'PDF'],
  ['\u00fe\u00ed\u00fe\u00ed\u0000\u0000\u0000\u0002', 'key store'],
  ['-----BEGIN CERTIFICATE-----\nabc\n', 'certificate'],
  ['<!DOCTYPE html><html></html>', 'HTML'],
  ['<?xml version="1.0"?><destination/>', 'XML'],
  ['curl -X GET https://a.example', 'command'],
  ['| Name | AFC |\n| --- | --- |\n| Type | HTTP |', 'Markdown'],
  ['Name;Type;URL\nAFC;HTTP;http://h\n', 'CSV'],
  ['Name,Type,URL\nAFC,HTTP,http://h\n', 'CSV'],
  ['Name\tType\tURL\nAFC\tHTTP\thttp://h\n', 'CSV'],
  ['"Name": "AFC",\n"Type": "HTTP"', 'braces'],
  ["{'Name': 'AFC', 'Type': 'HTTP'}", 'Python'],
  ['{Name: "AFC", Type: "HTTP"}', 'JavaScript'],
  ['{“Name”: “AFC”}', 'typographic'],
  ['{"Name": "AFC",}', 'comma'],
  ['{\n  // comment\n  "Name": "AFC"\n}', 'comments'],
  ['{"Name": "AFC", "Type": ', 'cut off'],
  ['Name: AFC\n  Type: HTTP\n', 'YAML, but line'],
  ['a: b\nc: d\n', 'YAML'],
  ['a=b\n', 'Properties'],
  ['Hello world\n', 'Properties'],
  ['hello', 'text'],
  ['{"apiVersion": "v1", "kind": "Secret"}', 'Kubernetes'],
  ['{"clientid": "a", "url": "u", "clientsecret": "Invented#1"}', 'service key'],
  ['{"VCAP_SERVICES": {"destination": []}}', 'environment'],
  ['[]', 'a list in JSON'],
  ['"text"', 'text'],
  ['42', 'text'],
];

describe('what is no destination', () => {
  it.each(refused)('%j is refused as %s', (text, named) => {
    const read = readOne(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(`${read.problem} ${read.whatWouldDo}`).toContain(named);
  });
});

describe('any form of a file', () => {
  const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
  const encodings: readonly ((text: string) => Uint8Array)[] = [
    (text) => new TextEncoder().encode(text),
    utf8WithMark,
    latin1,
    (text) => utf16(text),
    (text) => utf16(text, true),
    (text) => utf16(text).slice(2),
  ];
  const frames: readonly ((tree: unknown) => unknown)[] = [
    (tree) => tree,
    (tree) => ({exportTime: '2026-05-11 13:39:21.292493178', destination: tree}),
    (tree) => ({owner: {}, destinationConfiguration: tree, authTokens: []}),
    (tree) => [tree],
    (tree) => ({init_data: {subaccount: {destinations: [tree]}}}),
  ];
  const forms: readonly ((tree: unknown) => string)[] = [
    (tree) => JSON.stringify(tree),
    (tree) => JSON.stringify(tree, null, '\t'),
    (tree) => JSON.stringify(tree, null, 2).replace(/ /g, '\u00a0'),
    (tree) => JSON.stringify(JSON.stringify(tree)),
    (tree) => stringify(tree),
    (tree) => stringify(tree, {defaultStringType: 'QUOTE_DOUBLE'}),
    (tree) => `---\n${stringify(tree, {indent: 4})}...\n`,
  ];
  const lines: readonly ((tree: object) => string)[] = ['=', ' = ', ':', '\t', ' '].map(
    (sign) => (tree: object) =>
      Object.entries(tree)
        .map(([key, text]) => `${key}${sign}${text}`)
        .join('\n'),
  );
  const properties = [
    ...lines,
    (tree: object) => writeProperties(Object.entries(tree), ['', 'Mon May 19 15:34:09 UTC 2025']),
  ];
  const wrappings: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => `\n\n  ${text}\n\n`.replace(/^\s+(?=[^{["])/, ''),
    (text) => `\`\`\`\n${text}\n\`\`\``,
    (text) => `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${text}`,
  ];

  function decoded(bytes: Uint8Array): string {
    const decoder = createByteDecoder();
    return decoder.push(bytes) + decoder.end().text;
  }

  const written = fc.oneof(
    fc
      .tuple(fc.constantFrom(...frames), fc.constantFrom(...forms))
      .map(([frame, write]) => write(frame(afc))),
    fc.constantFrom(...properties).map((write) => write(afc)),
  );

  it('is judged right, whatever encoding, separator, quotes and wrapping it has', () => {
    fc.assert(
      fc.property(
        written,
        lineEnds,
        fc.constantFrom(...wrappings),
        fc.constantFrom(...encodings),
        (text, lineEnd, wrap, encode) => {
          const read = readOne(decoded(encode(wrap(text).replace(/\n/g, lineEnd))));
          expect(read.ok && Object.fromEntries(read.value.properties)).toEqual(afc);
        },
      ),
      {seed: 20261128, numRuns: 1000},
    );
  }, 60_000);

  it('ends with a right answer or a refusal that names the form, however it is damaged', () => {
    const damage = fc.tuple(
      fc.nat(400),
      fc.nat(40),
      fc.constantFrom('', '"', "'", '{', ';', '\n', '\t'),
    );
    fc.assert(
      fc.property(written, damage, (text, [at, length, stray]) => {
        const read = readOne(text.slice(0, at) + stray + text.slice(at + length));
        if (read.ok) {
          expect(judgeDestination(read.value, {}).length).toBeGreaterThan(0);
          return;
        }
        expect(read.problem).toMatch(/JSON|YAML|Properties|CSV|text|empty|\\u/);
      }),
      {seed: 20261128, numRuns: 1500},
    );
  }, 60_000);
});
