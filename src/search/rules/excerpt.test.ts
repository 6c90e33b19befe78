import {describe, expect, it} from 'vitest';
import {excerptOf, markWords, type ExcerptPart} from './excerpt';

/** Parts as text, with the marked ones in brackets. */
const written = (parts: readonly ExcerptPart[]) =>
  parts.map(({text, marked}) => (marked ? `[${text}]` : text)).join('');

describe('markWords', () => {
  it.each([
    ['Run transaction SU01.', ['su01'], 'Run transaction [SU01].'],
    ['Run SU01 or SU010', ['su01'], 'Run [SU01] or [SU01]0'],
    ['FAC_FCCX_X', ['fccx'], 'FAC_[FCCX]_X'],
    ['ZFCCX', ['fccx'], 'ZFCCX'],
    ['/IWFND/MAINT_SERVICE', ['iwfnd', '/iwfnd/maint_service'], '[/IWFND/MAINT_SERVICE]'],
    ['a (b) c', ['(b)'], 'a [(b)] c'],
    ['nothing', [], 'nothing'],
    ['', ['x'], ''],
  ])('%j for %j', (text, found, expected) => {
    expect(written(markWords(text, found))).toBe(expected);
  });
});

describe('excerptOf', () => {
  const long =
    `${'first words '.repeat(20)}the needle stands here ${'last words '.repeat(30)}`.trim();

  it('shows what stands around the first hit, without cutting words', () => {
    const shown = written(excerptOf(long, ['needle']));
    expect(shown).toMatch(/^… (first|words) .*the \[needle\] stands here last .* …$/);
    expect(shown.length).toBeLessThan(190);
  });

  it('begins at the beginning where the text has no hit', () => {
    expect(written(excerptOf(long, ['heading']))).toMatch(/^first words .* …$/);
  });

  it('shows a short text whole', () => {
    expect(written(excerptOf('A needle.', ['needle']))).toBe('A [needle].');
  });
});
