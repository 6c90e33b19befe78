import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readUnreadTexts, withUnreadText, writeUnreadTexts} from './unreadRuns';

describe('stored texts that could not be read', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'})), (texts) => {
        expect(readUnreadTexts(writeUnreadTexts(texts))).toEqual(texts);
      }),
      {seed: 3},
    );
  }, 60_000);

  it.each(['', '{', 'null', '[]', '{"version":1,"runs":7}', '{"unread":7}', '{"unread":[7]}'])(
    'are one text where an earlier version of the guide stored it: %j',
    (text) => {
      expect(readUnreadTexts(text)).toEqual([text]);
    },
  );

  it('are none where nothing is stored', () => {
    expect(readUnreadTexts(null)).toEqual([]);
  });

  it('are all kept, each once', () => {
    const texts = ['{', '[', '{'].reduce(withUnreadText, readUnreadTexts('null'));
    expect(texts).toEqual(['null', '{', '[']);
  });
});
