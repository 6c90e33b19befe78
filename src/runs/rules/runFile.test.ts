import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arbitraryRun} from './arbitraryRuns';
import {createRun} from './changeRuns';
import {addImportedRun} from './importRun';
import {noRuns, runById, type Run} from './run';
import {maxRunFileLength, readRunFile, runFileName, writeRunFile} from './runFile';

const now = '2026-11-22T10:00:00.000Z';
const run: Run = {
  id: 'a',
  name: 'Development',
  ticket: 'ABC-123',
  topology: 'separate-systems',
  values: {gatewayClient: '100', virtualPort: '443'},
  ticks: {'separate-systems/gateway-create-user': {done: true, at: '2026-11-21T10:00:00.000Z'}},
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: {name: '2026-11-21T10:00:00.000Z'},
};

function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    format: 'afc-connection-guide-run',
    version: 1,
    run: {...run, changedAt: undefined, ...change},
  });
}

describe('a run file', () => {
  it('carries everything of any run', () => {
    fc.assert(
      fc.property(arbitraryRun, (exported) => {
        const read = readRunFile(writeRunFile(exported, now), now);
        const {changedAt, deleted, ...content} = exported;
        void [changedAt, deleted];
        expect(read).toEqual({ok: true, value: {run: {...content, changedAt: {}}, notes: []}});
      }),
      {seed: 3, numRuns: 300},
    );
  }, 60_000);

  it('may begin with a byte order mark', () => {
    expect(readRunFile(`\uFEFF${writeRunFile(run, now)}`, now).ok).toBe(true);
  });

  it('names what this guide does not know, and leaves it out', () => {
    const read = readRunFile(changed({values: {client: '100', password: 'secret'}}), now);
    expect(read).toMatchObject({
      ok: true,
      value: {
        run: {values: {client: '100'}},
        notes: ['The value “password” is unknown to this guide.'],
      },
    });
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('holds no tick later than now, so that a wrong clock does not win for ever', () => {
    const at = '2999-01-01T00:00:00.000Z';
    const read = readRunFile(changed({createdAt: at, ticks: {'any/x': {done: true, at}}}), now);
    expect(read).toMatchObject({
      ok: true,
      value: {run: {createdAt: now, ticks: {'any/x': {done: true, at: now}}}},
    });
  });

  it.each([
    ['nothing', '', 'no run file'],
    ['no JSON', '{"format":', 'no run file'],
    ['another format', '{"exportTime":"","destination":{}}', 'no run file'],
    ['a list', '[]', 'no run file'],
    ['a megabyte', `{"a":"${'x'.repeat(1024 * 1024)}"}`, '256 KB'],
    ['deep nesting', '['.repeat(200_000), 'no run file'],
    ['an old version', changed({}).replace('"version":1', '"version":0'), 'no longer'],
    ['a later version', changed({}).replace('"version":1', '"version":2'), 'version 2'],
    ['no version', changed({}).replace('"version":1,', ''), 'no version'],
    ['no run', '{"format":"afc-connection-guide-run","version":1}', 'damaged'],
    ['a hostile ID', changed({id: '__proto__'}), 'no ID'],
    ['a number for a name', changed({name: 7}), 'not a text'],
    ['markup in the name', changed({name: '<img src=x onerror=alert(1)>'}), 'angle bracket'],
    ['markup in a value', changed({values: {client: '<script>'}}), 'angle bracket'],
    ['a number for a value', changed({values: {client: 100}}), 'not a text'],
    ['a list for the values', changed({values: []}), 'not a list of names'],
    ['an endless value', changed({values: {client: '1'.repeat(5000)}}), '5000'],
    ['a hidden character', changed({values: {technicalUser: 'A\u202eB'}}), 'hidden'],
    ['a bad ticket', changed({ticket: 'a b'}), 'ticket'],
    ['an unknown topology', changed({topology: 'hub'}), 'topology'],
    ['a tick without time', changed({ticks: {'any/x': {done: true, at: 'now'}}}), 'tick'],
    ['a list for the ticks', changed({ticks: ['any/x']}), 'ticks'],
    ['an impossible time', changed({createdAt: '2026-13-40T99:00:00Z'}), 'time'],
  ])('is refused: %s', (_what, text, word) => {
    const read = readRunFile(text, now);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toContain(word);
  });

  it('leaves prototypes alone', () => {
    const text = changed({}).replace(
      '"values":{',
      '"__proto__":{"hit":1},"values":{"__proto__":{"hit":1},',
    );
    expect(readRunFile(text, now).ok).toBe(false);
    expect({}).not.toHaveProperty('hit');
  });

  it('has room for the fullest run', () => {
    expect(writeRunFile(run, now).length * 100).toBeLessThan(maxRunFileLength);
  });
});

describe('10,000 damaged files', () => {
  const good = writeRunFile(run, now);
  const hostile = fc.oneof(
    fc.string({unit: 'binary', maxLength: 400}),
    fc.json({maxDepth: 6}),
    fc
      .tuple(fc.nat(good.length), fc.nat(40), fc.string({unit: 'binary', maxLength: 20}))
      .map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length)),
    fc
      .dictionary(
        fc.constantFrom(
          'id',
          'name',
          'values',
          'ticks',
          'createdAt',
          'ticket',
          'topology',
          '__proto__',
        ),
        fc.oneof(
          fc.json({maxDepth: 2}).map((text): unknown => JSON.parse(text)),
          fc.string(),
        ),
      )
      .map(changed),
  );

  it('end without an exception, and change nothing', () => {
    const state = createRun(noRuns, {id: 'mine', now}, {name: 'Mine'});
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readRunFile(text, now);
        if (!read.ok) {
          expect(read.problem.length * read.whatWouldDo.length).toBeGreaterThan(0);
          return;
        }
        expect(JSON.stringify(read.value)).not.toMatch(/[<>]/);
        const added = addImportedRun(state, read.value.run, {id: 'new', now});
        expect(runById(added, 'mine')).toBe(runById(state, 'mine'));
      }),
      {seed: 20261122, numRuns: 10_000},
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);
});

describe('runFileName', () => {
  it.each([
    [{...run}, 'afc-run-ABC-123.json'],
    [{...run, ticket: undefined, name: 'Qualität / 100'}, 'afc-run-Qualita-t-100.json'],
    [{...run, ticket: undefined, name: '山田'}, 'afc-run-file.json'],
    [{...run, ticket: '..', name: 'x'}, 'afc-run-file.json'],
  ])('%#', (named, name) => {
    expect(runFileName(named as Run)).toBe(name);
  });
});
