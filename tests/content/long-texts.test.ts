import {afterAll, describe, expect, it, vi} from 'vitest';
import {countCalls, WorkCounter} from './lib/countWork';
import {loadReaders, type Read} from './lib/foreignReaders';

/*
 * What others write must not freeze a tab or a command. Of an address and a query only the beginning
 * is read; every other text makes at most twice the work where it is twice as long, up to a million
 * characters.
 */

const characters = [...', /\\"\r\n\ta0|=%(-.#<{'];
const million = 1 << 20;
/** How many characters, those that make the most work, are tried a million times. */
const mostWork = 1;

const counter = new WorkCounter();
// What was loaded before is not counted block by block.
vi.resetModules();
const {bounded, linear} = await loadReaders();

afterAll(() => counter.close());

/** An expression for the end of a text tries in vain before the x. */
function textOf(character: string, length: number): string {
  return `${character.repeat(length - 1)}x`;
}

function workOf(read: Read, text: string): number {
  return counter.count(() => read(text));
}

/** Each character with the work that a text of it makes, and one of twice the length; most work first. */
function measured(read: Read) {
  const rows = characters.map((character) => ({
    character,
    half: workOf(read, textOf(character, 1 << 13)),
    whole: workOf(read, textOf(character, 1 << 14)),
  }));
  return rows.sort((one, other) => other.whole - one.whole);
}

describe('the counter', () => {
  const loop: Read = (text) => {
    for (let at = 0; at < text.length; at += 1) text.slice(at);
  };

  it('comes to the same each time, and sees what grows faster than the text', () => {
    const [half, whole] = [textOf('a', 200), textOf('a', 400)];
    expect(workOf(loop, half)).toBe(workOf(loop, half));
    expect(workOf(loop, whole)).toBeGreaterThan(3.5 * workOf(loop, half));
  });

  it('counts the blocks of the code', () => {
    const read = linear['role file'] as Read;
    const lines = 'a|b\n'.repeat(1000);
    expect(workOf(read, lines)).toBeGreaterThan(countCalls(() => read(lines)) + 1000);
  });
});

describe('only the beginning is read', {timeout: 600_000}, () => {
  it.each(Object.entries(bounded))('%s', (_name, read) => {
    for (const {character, half, whole} of measured(read)) {
      expect(whole, character).toBeLessThanOrEqual(half);
      expect(workOf(read, textOf(character, million)), character).toBeLessThanOrEqual(half);
    }
  });
});

describe('twice the text, twice the work', {timeout: 600_000}, () => {
  it.each(Object.entries(linear))('%s', (_name, read) => {
    const rows = measured(read);
    for (const {character, half, whole} of rows)
      expect(whole, character).toBeLessThan(2.2 * half + 1000);
    for (const {character, whole} of rows.slice(0, mostWork)) {
      const work = workOf(read, textOf(character, million));
      expect(work, character).toBeLessThan(1.2 * (million >> 14) * whole);
    }
  });
});
