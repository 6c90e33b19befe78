import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeBase64url, encodeBase64url} from './base64url';
import {checksum} from './checksum';
import {parseMoment} from './moments';

describe('base64url', () => {
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foobar', 'Zm9vYmFy'],
    ['ÿ?>', 'w78_Pg'],
  ])('%j is %s (RFC 4648, section 10 and 5)', (text, encoded) => {
    expect(encodeBase64url(text)).toBe(encoded);
    expect(decodeBase64url(encoded)).toBe(text);
  });

  it.each(['A', 'a b', 'Zg==', '_w', '%41', 'é'])('%s is refused', (encoded) => {
    expect(decodeBase64url(encoded)).toBeUndefined();
  });

  it('brings every text back', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        (text) => decodeBase64url(encodeBase64url(text)) === text,
      ),
      {seed: 3},
    );
  }, 60_000);
});

describe('checksum', () => {
  it.each([
    ['123456789', 'cbf43926'],
    ['', '00000000'],
  ])('of %j is %s (CRC-32 check value)', (text, sum) => {
    expect(checksum(text)).toBe(sum);
  });
});

describe('parseMoment', () => {
  it.each([
    ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:00:00.5Z', '2026-11-22T10:00:00.500Z'],
    ['2026-11-22', undefined],
    ['2026-13-22T10:00:00Z', undefined],
    ['2026-11-22T10:00:00+01:00', undefined],
    [1763805600000, undefined],
    [null, undefined],
  ])('%j', (input, moment) => {
    expect(parseMoment(input)).toBe(moment);
  });
});
