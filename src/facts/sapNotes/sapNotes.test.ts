import {describe, expect, it} from 'vitest';
import {sapNoteRows, sapNoteUrl} from './sapNotes';
import type {SapNote} from './sapNotes';

const allNotes: readonly SapNote[] = sapNoteRows.flatMap((row) =>
  row.additionalNote ? [row.note, row.additionalNote] : [row.note],
);

describe('sapNoteRows', () => {
  it('holds every row of SAP’s table', () => {
    expect(sapNoteRows).toHaveLength(23);
  });

  it.each(sapNoteRows.map((row) => [row.release, row.note.number, row] as const))(
    '%s, note %s: has a support package, a description and a date',
    (_release, _number, row) => {
      expect(row.solvedWith).toMatch(/^SP\d{2}$/);
      expect(row.description).toMatch(/\.$/);
      expect(row.availableAsOf).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
      expect(new Date(row.availableAsOf).toISOString().slice(0, 10)).toBe(row.availableAsOf);
    },
  );

  it.each(allNotes.map((note) => [note.number, note] as const))(
    'note %s has seven digits and a title',
    (number, note) => {
      expect(number).toMatch(/^\d{7}$/);
      expect(note.title.trim()).not.toBe('');
      expect(note.title.split('(').length).toBe(note.title.split(')').length);
    },
  );

  it('gives a note the same title wherever it stands', () => {
    const numbers = new Set(allNotes.map((note) => note.number));
    const pairs = new Set(allNotes.map((note) => `${note.number} ${note.title}`));
    expect(pairs.size).toBe(numbers.size);
  });

  it('names the additional note where SAP asks for one', () => {
    const withAdditional = sapNoteRows.filter((row) => row.additionalNote);
    expect(withAdditional.map((row) => [row.release, row.additionalNote?.number])).toEqual([
      ['2020', '3072949'],
      ['1909', '3072949'],
    ]);
  });
});

describe('sapNoteUrl', () => {
  it('leads to SAP for Me', () => {
    expect(sapNoteUrl({number: '3336977', title: ''})).toBe('https://me.sap.com/notes/3336977');
  });
});
