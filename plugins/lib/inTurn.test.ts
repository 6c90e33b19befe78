import {describe, expect, it} from 'vitest';
import {inTurn} from './inTurn';

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('inTurn', () => {
  it('starts what comes later when what came earlier is done', async () => {
    const seen: string[] = [];
    const slow = inTurn(async () => {
      await after(20);
      seen.push('slow');
    });
    const quick = inTurn(() => Promise.resolve(seen.push('quick')));
    await Promise.all([slow, quick]);
    expect(seen).toEqual(['slow', 'quick']);
  });

  it('goes on after a failure, which the one who failed reports', async () => {
    const failing = inTurn(() => Promise.reject(new Error('broken')));
    const next = inTurn(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('done');
  });
});
