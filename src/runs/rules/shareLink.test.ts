import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {valueDefinitions, valueNames} from '../../facts/valueDefinitions';
import {arbitraryValues} from './arbitraryRuns';
import {encodeBase64url} from './base64url';
import {checksum} from './checksum';
import {maxShareLength, readShareFragment, writeShareFragment} from './shareLink';

const topology = fc.option(fc.constantFrom('one-system' as const, 'separate-systems' as const), {
  nil: undefined,
});

function fragment(content: unknown, version = '1'): string {
  const payload = encodeBase64url(typeof content === 'string' ? content : JSON.stringify(content));
  return `share=${version}.${payload}.${checksum(payload)}`;
}

describe('a shared run', () => {
  it('comes back from its link, whatever the values', () => {
    fc.assert(
      fc.property(topology, arbitraryValues, (chosen, values) => {
        const shared = chosen === undefined ? {values} : {topology: chosen, values};
        const written = writeShareFragment(shared);
        expect(written.ok).toBe(true);
        if (!written.ok) return;
        expect(written.value).toMatch(/^share=1\.[A-Za-z0-9_-]+\.[0-9a-f]{8}$/);
        expect(readShareFragment(`#${written.value}`)).toEqual({
          ok: true,
          value: {...shared, notes: []},
        });
      }),
      {seed: 3, numRuns: 300},
    );
  }, 60_000);

  it('comes back from what mail programs and sign-on services make of its link', () => {
    const written = writeShareFragment({topology: 'one-system', values: {client: '100'}});
    if (!written.ok) throw new Error(written.problem);
    const every = (text: string) =>
      text.replaceAll(/[^a-z]/g, (it) => `%${it.charCodeAt(0).toString(16)}`);
    for (const text of [
      written.value.replace('=', '%3D'),
      encodeURIComponent(written.value),
      every(written.value),
      `${written.value}%20`,
      `${written.value}&state=1`,
    ])
      expect(readShareFragment(`#${text}`), text).toMatchObject({ok: true});
  });

  it('fits into a link with every value at its longest', () => {
    const values = Object.fromEntries(
      valueNames.map((name) => [name, '山'.repeat(valueDefinitions[name].maxLength)]),
    );
    expect(writeShareFragment({topology: 'separate-systems', values}).ok).toBe(true);
  });

  it('survives what mail programs may not change, and nothing else', () => {
    const written = writeShareFragment({topology: 'one-system', values: {client: '100'}});
    if (!written.ok) throw new Error(written.problem);
    for (let at = 'share='.length; at < written.value.length; at += 1) {
      const broken = written.value.slice(0, at) + written.value.slice(at + 1);
      expect(readShareFragment(broken)?.ok).toBe(false);
    }
  });

  it.each(['', '#', '#gateway-create-user', 'shared', 'topology=one-system'])(
    '%j is none',
    (text) => {
      expect(readShareFragment(text)).toBeUndefined();
    },
  );

  it.each([
    ['nothing', 'share=', 'damaged'],
    ['no checksum', 'share=1.e30', 'damaged'],
    ['a wrong checksum', 'share=1.e30.00000000', 'damaged'],
    ['an old version', fragment({v: {}}, '0'), 'version 0'],
    ['a later version', fragment({v: {}}, '2'), 'version 2'],
    ['no JSON', fragment('{'), 'damaged'],
    ['a list', fragment([]), 'damaged'],
    ['an unknown topology', fragment({t: 'hub', v: {}}), 'topology'],
    ['markup', fragment({v: {client: '<img src=x onerror=alert(1)>'}}), 'Client'],
    ['a wrong type', fragment({v: {client: 100}}), 'Client'],
    ['values that are none', fragment({v: 'client'}), 'values'],
    ['a megabyte', `share=1.${'A'.repeat(1024 * 1024)}.00000000`, 'too long'],
  ])('is refused: %s', (_what, text, word) => {
    const read = readShareFragment(text);
    expect(read?.ok).toBe(false);
    if (read && !read.ok) expect(read.problem).toContain(word);
  });

  it('names what this guide does not know', () => {
    expect(readShareFragment(fragment({v: {client: '100', newValue: 'y'}}))).toMatchObject({
      ok: true,
      value: {values: {client: '100'}, notes: ['The value “newValue” is unknown to this guide.']},
    });
  });

  it('leaves prototypes alone', () => {
    const text = '{"__proto__":{"v":{}},"v":{"__proto__":{"hit":1}}}';
    expect(readShareFragment(fragment(text))?.ok).toBe(false);
    expect({}).not.toHaveProperty('hit');
  });
});

describe('10,000 damaged links', () => {
  it('end without an exception and without markup', () => {
    const sum = fc.boolean();
    const hostile = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}).map((text) => `share=${text}`),
      fc.string({unit: 'binary', maxLength: 300}).map((text) => fragment(text)),
      fc.json({maxDepth: 5}).map((text) => fragment(text)),
      fc
        .dictionary(fc.constantFrom(...valueNames, '__proto__', 'constructor'), fc.json())
        .map((v) => fragment({v})),
      fc
        .dictionary(
          fc.constantFrom(...valueNames, '__proto__'),
          fc.oneof(fc.string({unit: 'binary'}), fc.constant('<img src=x onerror=alert(1)>')),
        )
        .map((v) => fragment({t: 'one-system', v})),
      fc.tuple(fc.base64String(), sum).map(([text, right]) => {
        return `#share=1.${text}.${right ? checksum(text) : '0'}`;
      }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(text.length).toBeLessThan(maxShareLength);
        const read = readShareFragment(text);
        expect(read).toBeDefined();
        if (read?.ok) expect(JSON.stringify(read.value)).not.toMatch(/[<>]/);
      }),
      {seed: 20261122, numRuns: 10_000},
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);
});
