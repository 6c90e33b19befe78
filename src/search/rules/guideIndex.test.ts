import {describe, expect, it} from 'vitest';
import type {SearchRecord} from './searchRecord';
import {guideIndexOf, letterAnchor} from './guideIndex';
import {guideNames} from './guideNames';

const record = (id: number, part: Partial<SearchRecord>): SearchRecord => ({
  id,
  path: '/a/',
  pageTitle: 'A',
  heading: `Heading ${id}`,
  text: '',
  codes: [],
  anchor: `a${id}`,
  ...part,
});

/** The entry of a name in the index of some passages. */
const entryOf = (name: string, records: readonly SearchRecord[]) =>
  guideIndexOf(records)
    .flatMap(({entries}) => entries)
    .find((entry) => entry.name === name);

describe('guideIndexOf', () => {
  it('lists the places of a name by page, with the topology where a branch holds it', () => {
    const records = [
      record(1, {codes: ['SU01']}),
      record(2, {text: 'Run SU01.', topology: 'one-system'}),
      record(3, {text: 'Run /n/IWFND/MAINT_SERVICE.', path: '/b/', pageTitle: 'B'}),
    ];
    expect(guideIndexOf(records)).toEqual([
      {
        letter: 'I',
        entries: [
          {
            name: '/IWFND/MAINT_SERVICE',
            kind: 'transaction',
            pages: [{title: 'B', places: [{heading: 'Heading 3', to: '/b/#a3'}]}],
          },
        ],
      },
      {
        letter: 'S',
        entries: [
          {
            name: 'SU01',
            kind: 'transaction',
            pages: [
              {
                title: 'A',
                places: [
                  {heading: 'Heading 1', to: '/a/#a1'},
                  {heading: 'Heading 2', to: '/a/?topology=one-system#a2', topology: 'one-system'},
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['a part of a longer name', 'S_RFC', 'S_RFCACL'],
    ['small letters', 'PROGRAM', 'the program'],
    ['a longer number', '454962', '4549621'],
  ])('leaves out %s', (_name, name, text) => {
    expect(entryOf(name, [record(1, {text})])).toBeUndefined();
  });

  it('finds a message by its fixed part, in any case, and by the place that is about it', () => {
    const records = [
      record(1, {text: 'says: no system alias found for service X and user Y'}),
      record(2, {anchor: 'gateway-no-system-alias'}),
      record(3, {text: 'no system alias'}),
    ];
    const places = entryOf('No System Alias found for Service … and user …', records)?.pages[0];
    expect(places?.places.map(({heading}) => heading)).toEqual(['Heading 1', 'Heading 2']);
  });

  it('lists a place once that each branch of its page has', () => {
    const records = (['one-system', 'separate-systems'] as const).map((topology, id) =>
      record(id, {codes: ['SU01'], anchor: 'both', heading: 'Both', topology}),
    );
    const places = entryOf('SU01', records)?.pages[0]?.places;
    expect(places).toEqual([{heading: 'Both', to: '/a/#both'}]);
  });

  it('puts numbers together', () => {
    const [numbers] = guideIndexOf([record(1, {text: 'SAP Notes 454962 and 2743304'})]);
    expect(numbers?.letter).toBe('0–9');
    expect(numbers && letterAnchor(numbers.letter)).toBe('letter-0');
  });
});

describe('guideNames', () => {
  it('are of one kind each', () => {
    const names = guideNames.filter(({kind}) => kind !== 'message').map(({name}) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
