import fc from 'fast-check';
import {stringify} from 'yaml';
import {describe, expect, it} from 'vitest';
import {readOne} from '../../../tests/fixtures/destination/readOne';
import {writeProperties} from './javaProperties';
import {judgeDestination} from './judgeDestination';
import {parseYaml} from './parseYaml';
import {readDestinationFile} from './readDestinationFile';
import {checkDestinationUrl} from './checkDestinationUrl';
import {cleanText, cleanUrl, hidesSecret, isSecretKey} from './secrets';

const secretKeys = [
  'Password',
  'password',
  'jco.client.passwd',
  'URL.headers.Authorization',
  'URL.headers.x-api-key',
  'URL.headers.Cookie',
  'URL.queries.access_token',
  'refreshToken',
  'clientSecret',
  'client_secret',
  'clientKey',
  'tokenServicePassword',
  'tokenService.body.client_secret',
  'KeyStorePassword',
  'KeyStore.Content',
  'TrustStorePassword',
  'SAMLAssertion',
  'privateKey',
  'PrivateKeyPassphrase',
  'Kennwort',
  'Passwort',
  'PWD',
  'API-Key',
  'Ocp-Apim-Subscription-Key',
  'sessionId',
] as const;

describe('isSecretKey', () => {
  it.each([...secretKeys, 'credentials'])('%s is', (key) => expect(isSecretKey(key)).toBe(true));
  it.each([
    'Name',
    'URL',
    'User',
    'ProxyType',
    'Authentication',
    'CloudConnectorLocationId',
    'HTML5.ForwardAuthToken',
    'HTML5.DynamicDestination',
    'sap-client',
    'clientId',
    'WebIDEUsage',
  ])('%s is not', (key) => expect(isSecretKey(key)).toBe(false));
});

/** Key, text, the part that may be shown, whether it is a secret. */
const texts: readonly (readonly [string, string, string, boolean])[] = [
  ['Password', 'Invented#1', '', true],
  ['Password', '', '', false],
  ['Password', '<< Existing password/certificate removed on export >>', '', false],
  ['Password', '********', '', false],
  ['Password', '${AFC_PASSWORD}', '', false],
  ['tokenServiceURL', 'https://a.example/oauth/token', '', false],
  ['KeyStoreLocation', 'afc.p12', '', false],
  ['x', 'Basic QUZDOmFiYw==', '', true],
  ['x', 'bearer abc', '', true],
  ['x', 'curl -H "Authorization: Basic QUZDOmFiYw=="', '', true],
  ['x', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', '', true],
  ['x', '-----BEGIN PRIVATE KEY-----\nMIIabc', '', true],
  ['x', 'MIIKaQIBAzCCCi8GCSqGSIb3DQEHAaCCCiAEggoc', '', true],
  ['x', '<saml2:Assertion ID="a">', '', true],
  ['Description', 'Line to S4, password: Invented#1', '', true],
  ['Description', '{"clientsecret": "Invented#1"}', '', true],
  ['Description', 'Basic authentication is used', '', true],
  ['Description', 'Uses basic authentication', 'Uses basic authentication', false],
  ['Description', 'Ask the token team', 'Ask the token team', false],
  ['URL', 'http://me:Invented#1@host:1/x', 'http://***@host:1/x', true],
  ['URL', 'http://me:Inv/ented?1@host:1/x', 'http://***@host:1/x', true],
  ['URL', 'me:Invented@host/x', '***@host/x', true],
  ['URL', 'http://host:1/x?mail=me@a.example', 'http://host:1/x?mail=me@a.example', false],
  ['URL', 'http://token-host:8443/x', 'http://token-host:8443/x', false],
  ['URL', 'http://h/x?sap-client=100&sig=abc', 'http://h/x?sap-client=100&sig=***', true],
  ['URL', 'http://h/x#access_token=abc', 'http://h/x#access_token=***', true],
  ['User', 'me@mycompany.example', 'me@mycompany.example', false],
];

describe('cleanText', () => {
  it.each(texts)('%s=%s', (key, text, shown, secret) => {
    expect(cleanText(key, text)).toEqual({text: shown, secret});
  });
});

describe('a secret in any file', () => {
  const core = fc.stringMatching(/^[a-z0-9]{12}$/);
  const shaped = core.chain((text) =>
    fc
      .constantFrom(
        text,
        `Zx#${text}`,
        `${text} ${text}`,
        `"${text}"`,
        `${text}\\${text}`,
        `=${text}:${text}`,
        `{${text}}`,
        `ä${text}\n${text}`,
      )
      .map((value) => ({core: text, value})),
  );
  const harmlessKey = fc.constantFrom('x', 'WebIDEUsage', 'Description', 'HTML5.Timeout');
  const entry = fc.oneof(
    fc.tuple(fc.constantFrom(...secretKeys), shaped),
    fc.tuple(
      harmlessKey,
      core.chain((text) =>
        fc
          .constantFrom(
            `Basic ${text}`,
            `Bearer ${text}`,
            `http://me:${text}@host:1/x`,
            `http://host/x?token=${text}`,
            `-----BEGIN PRIVATE KEY-----\n${text}\n-----END PRIVATE KEY-----`,
            `pwd=${text}`,
          )
          .map((value) => ({core: text, value})),
      ),
    ),
  );
  const destination = {Name: 'AFC', Type: 'HTTP', URL: 'http://h:1/x', ProxyType: 'OnPremise'};
  const nest = (value: unknown, keys: readonly string[]): unknown =>
    keys.reduce<unknown>((inner, key) => (key === '[]' ? [inner] : {[key]: inner}), value);
  const place = fc.constantFrom('inside', 'beside', 'deep inside', 'deep beside');
  const frames: readonly ((tree: unknown, other: unknown) => unknown)[] = [
    (tree, other) => ({exportTime: '', destination: tree, other}),
    (tree, other) => ({owner: other, destinationConfiguration: tree}),
    (tree, other) => [other, tree],
    (tree, other) => ({init_data: {subaccount: {destinations: [tree, {...destination}]}, other}}),
    (tree, other) => ({VCAP_SERVICES: JSON.stringify(other), destinations: [tree]}),
  ];
  const writers: readonly ((tree: unknown) => string)[] = [
    (tree) => JSON.stringify(tree),
    (tree) => JSON.stringify(tree, null, 2),
    (tree) => `\uFEFF${JSON.stringify(tree)}`,
    (tree) => `\`\`\`json\n${JSON.stringify(tree)}\n\`\`\``,
    (tree) => stringify(tree),
    (tree) => stringify(tree, {defaultStringType: 'QUOTE_SINGLE', lineWidth: 0}),
    // Cut off or changed, as a file is that was copied in part.
    (tree) => JSON.stringify(tree).slice(0, -1),
    (tree) => `x${JSON.stringify(tree)}`,
  ];

  function expectNoTrace(text: string, secret: string): void {
    const read = readDestinationFile(text, parseYaml);
    const answers = read.ok ? read.value.map((file) => judgeDestination(file, {})) : [];
    const files = read.ok ? read.value.map((file) => [...file.properties]) : [];
    expect(JSON.stringify([read, files, answers])).not.toContain(secret);
    if (read.ok) {
      expect(read.value[0]?.secrets.length).toBeGreaterThan(0);
      expect(answers.flat().some(({message}) => message.includes('holds a secret'))).toBe(true);
    } else expect(read.problem).toContain('secret');
  }

  it('is named and leaves no trace, in JSON and YAML, at any depth', () => {
    fc.assert(
      fc.property(
        entry,
        place,
        fc.constantFrom(...frames),
        fc.constantFrom(...writers),
        fc.array(fc.constantFrom('a', 'b.c', '[]', 'value'), {maxLength: 4}),
        ([key, {core: secret, value}], where, frame, write, path) => {
          const holder = where.startsWith('deep') ? nest({[key]: value}, path) : {[key]: value};
          const inside = where.endsWith('inside');
          const own = where === 'inside' ? {[key]: value} : {x: holder};
          const tree = frame(inside ? {...destination, ...own} : destination, inside ? {} : holder);
          expectNoTrace(write(tree), secret);
        },
      ),
      {seed: 20261128, numRuns: 2000},
    );
  }, 60_000);

  it('is named and leaves no trace, in Properties', () => {
    const separators = fc.constantFrom('=', ' = ', ':', ': ', '\t');
    fc.assert(
      fc.property(entry, separators, fc.boolean(), ([key, {core: secret, value}], sign, escape) => {
        const lines = Object.entries(destination).map(([name, text]) => `${name}${sign}${text}`);
        const written = escape
          ? writeProperties([[key, value]])
          : `${key.replace(/ /g, '\\ ')}${sign}${value.replace(/\n(?!.*-----)/g, '\\\n')}\n`;
        expectNoTrace(['#', ...lines, written].join('\n'), secret);
      }),
      {seed: 20261128, numRuns: 2000},
    );
  }, 60_000);
});

describe('a secret', () => {
  it('is named by its key, wherever it is', () => {
    const read = readOne(
      JSON.stringify({
        destinationConfiguration: {
          Name: 'a',
          Type: 'HTTP',
          URL: 'http://h',
          Password: 'Invented#1',
        },
        authTokens: [{type: 'Basic', http_header: {key: 'Authorization', value: 'Basic abc'}}],
        binding: {credentials: {clientid: 'a', clientsecret: 'Invented#1'}},
        env: [{name: 'DB_PASSWORD', value: 'Invented#1'}],
      }),
    );
    expect(read.ok && read.value.secrets).toEqual([
      'Password',
      'authTokens[1]',
      'binding.credentials.clientsecret',
      'env[1]',
    ]);
  });

  it('is named in a comment, unless the export says that it is not there', () => {
    const read = (comment: string) => readOne(`#${comment}\nName=a\nType=HTTP\n`);
    expect(read('Password=Invented#1')).toMatchObject({value: {secrets: ['Password']}});
    expect(read('Password=<< Existing password/certificate removed on export >>')).toMatchObject({
      value: {secrets: []},
    });
  });

  it('of a key with blanks is no text of another key', () => {
    const read = readOne('Name=a\nType=HTTP\nClient Secret=Invented#1\n');
    expect(read).toMatchObject({value: {secrets: ['Client Secret']}});
    expect(JSON.stringify(read)).not.toContain('Invented');
  });

  it.each([
    'me:Invented1@h:1/x',
    'http://me:Invented1@h:1/x?sap-client=100',
    'http://h/?sig=Invented1',
  ])('is not shown in a URL: %s', (url) => {
    expect(JSON.stringify(checkDestinationUrl(url))).not.toContain('Invented1');
    expect(cleanUrl(url).secret).toBe(true);
  });

  it.each([
    'resource "x" "y" {\n  password = "Invented1"\n}',
    '<a><Password>Invented1</Password></a>',
    'curl -H "Authorization: Bearer abc1abc1" x',
    'curl https://me:Invented1@h',
    '-----BEGIN PRIVATE KEY-----',
  ])('is noticed in a text that is refused: %s', (text) => {
    expect(hidesSecret(text)).toBe(true);
    expect(readOne(text)).toMatchObject({ok: false, problem: expect.stringContaining('secret')});
  });
});
