import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {latin1, utf16, utf8WithMark} from '../../../tests/fixtures/role-check/exports';
import {createByteDecoder} from './decodeBytes';

function decode(bytes: Uint8Array, chunk = bytes.length) {
  const decoder = createByteDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += Math.max(1, chunk)) {
    text += decoder.push(bytes.subarray(at, at + Math.max(1, chunk)));
  }
  const rest = decoder.end();
  return {text: text + rest.text, encoding: rest.encoding};
}

const words = 'AGR_NAME;Gültig ab\r\nZ_AFC;€ 𝄞\r\n'.repeat(30);
const narrow = 'AGR_NAME;Gültig ab\r\n'.repeat(30);

describe('createByteDecoder', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words), words, 'utf-8'],
    ['UTF-8 with mark', utf8WithMark(words), words, 'utf-8'],
    ['UTF-16LE', utf16(words), words, 'utf-16le'],
    ['UTF-16BE', utf16(words, true), words, 'utf-16be'],
    ['UTF-16LE without mark', utf16(narrow).slice(2), narrow, 'utf-16le'],
    ['UTF-16BE without mark', utf16(narrow, true).slice(2), narrow, 'utf-16be'],
    ['ISO-8859-1', latin1(narrow), narrow, 'iso-8859-1'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ])('%s, in chunks of any size', (_name, bytes, text, encoding) => {
    for (const chunk of [1, 2, 3, 5, 255, 256, 257, bytes.length]) {
      expect(decode(bytes, chunk)).toEqual({text, encoding});
    }
  });

  it('gives back any text, however it is cut', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 40}), (text, chunk) => {
        const bytes = utf8WithMark(text);
        expect(decode(bytes, chunk).text).toBe(text);
      }),
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({maxLength: 700}),
        fc.integer({min: 1, max: 300}),
        (bytes, chunk) => {
          expect(typeof decode(bytes, chunk).text).toBe('string');
        },
      ),
    );
  });
});
