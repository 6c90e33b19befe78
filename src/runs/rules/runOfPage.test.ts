import {describe, expect, it} from 'vitest';
import {readBriefRuns} from './briefRuns';
import {parseTicket} from './parseTicket';
import {writeStoredRuns} from './storedRuns';
import {readTabMemory, runOfPage, type TabMemory} from './runOfPage';
import type {Run} from './run';

const run = (id: string, rest: Partial<Run> = {}): Run => ({
  id,
  name: id,
  values: {},
  ticks: {},
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: {},
  ...rest,
});

const a = run('a', {ticket: 'ABC-1', topology: 'one-system'});
const b = run('b', {ticket: 'ABC-2'});
const free = run('free');
const gone = run('gone', {ticket: 'OLD-1', deleted: true});
const again = run('again', {ticket: 'abc-1'});

const reborn = run('reborn', {ticket: 'OLD-1'});

const stores: Readonly<Record<string, readonly [runs: readonly Run[], lastId?: string]>> = {
  empty: [[]],
  full: [[a, b, free, gone], 'b'],
  unpicked: [[a, b, free, gone]],
  'last deleted': [[a, b, free, gone], 'gone'],
  'deleted and made anew': [[a, gone, reborn]],
  'two of a ticket': [[a, b, again], 'again'],
};

/** Address, tab, store: the ticket and the run of the page. */
const table: readonly (readonly [
  address: string | undefined,
  tab: TabMemory,
  store: string,
  ticket: string | undefined,
  id: string | undefined,
])[] = [
  // The address decides, whatever the tab or the store remember.
  ['ABC-1', {}, 'empty', 'ABC-1', undefined],
  ['ABC-1', {}, 'full', 'ABC-1', 'a'],
  ['abc-1', {}, 'full', 'ABC-1', 'a'],
  [' ABC-1 ', {}, 'full', 'ABC-1', 'a'],
  ['ABC-1', {id: 'b', ticket: 'ABC-2'}, 'full', 'ABC-1', 'a'],
  ['ABC-1', {id: 'b', ticket: 'ABC-1'}, 'full', 'ABC-1', 'a'],
  ['ABC-1', {id: 'free'}, 'full', 'ABC-1', 'a'],
  ['ABC-1', {id: 'free', isOpen: true}, 'full', 'ABC-1', 'a'],
  ['ABC-1', {ticket: 'NEW-1'}, 'full', 'ABC-1', 'a'],
  ['NEW-1', {}, 'full', 'NEW-1', undefined],
  ['NEW-1', {id: 'a', ticket: 'ABC-1', isOpen: true}, 'full', 'NEW-1', undefined],
  ['OLD-1', {}, 'full', 'OLD-1', undefined],
  ['OLD-1', {id: 'gone'}, 'full', 'OLD-1', undefined],
  ['OLD-1', {id: 'gone', isOpen: true}, 'full', 'OLD-1', 'gone'],
  ['OLD-1', {id: 'gone', isOpen: true}, 'deleted and made anew', 'OLD-1', 'reborn'],
  // Two runs of one ticket, as earlier versions allowed: each is reached.
  ['ABC-1', {}, 'two of a ticket', 'abc-1', 'again'],
  ['ABC-1', {id: 'a'}, 'two of a ticket', 'ABC-1', 'a'],
  ['ABC-1', {id: 'b'}, 'two of a ticket', 'abc-1', 'again'],
  // An address that names a ticket in vain shows no other work.
  ['<b>', {id: 'a', ticket: 'ABC-1', isOpen: true}, 'full', undefined, undefined],
  ['no ticket', {}, 'full', undefined, undefined],
  // Without a ticket in the address: what the tab showed last.
  [undefined, {ticket: 'ABC-1'}, 'full', 'ABC-1', 'a'],
  [undefined, {id: 'b', ticket: 'ABC-1'}, 'full', 'ABC-1', 'a'],
  [undefined, {ticket: 'NEW-1'}, 'full', 'NEW-1', undefined],
  [undefined, {id: 'a'}, 'full', 'ABC-1', 'a'],
  [undefined, {id: 'free'}, 'full', undefined, 'free'],
  [undefined, {id: 'gone'}, 'full', undefined, undefined],
  [undefined, {id: 'gone', isOpen: true}, 'full', 'OLD-1', 'gone'],
  // Then what was shown last in any tab.
  [undefined, {}, 'full', 'ABC-2', 'b'],
  ['', {}, 'full', 'ABC-2', 'b'],
  [undefined, {id: 'x'}, 'full', 'ABC-2', 'b'],
  [undefined, {}, 'unpicked', undefined, undefined],
  [undefined, {}, 'last deleted', undefined, undefined],
  [undefined, {id: 'x'}, 'empty', undefined, undefined],
];

describe('the run of a page', () => {
  it.each(table)('address %j, tab %j, store %j', (address, tab, store, ticket, id) => {
    const [runs = [], lastId] = stores[store] ?? [];
    const found = runOfPage({link: parseTicket(address), tab, runs, lastId});
    expect([found.ticket, found.run?.id]).toEqual([ticket, id]);
    // The script in <head> comes to the same, from what is stored.
    const text = writeStoredRuns({runs, ...(lastId === undefined ? {} : {selectedId: lastId})});
    const brief = runOfPage({link: parseTicket(address), tab, ...readBriefRuns(text)});
    expect([brief.ticket, brief.run?.id, brief.run?.topology]).toEqual([
      ticket,
      id,
      found.run?.topology,
    ]);
  });

  it('has the ticket of the page, in any combination', () => {
    const tickets = [undefined, 'ABC-1', 'ABC-2', 'NEW-1', 'OLD-1', '<b>'];
    const ids = [undefined, 'a', 'b', 'free', 'gone', 'again', 'x'];
    for (const link of tickets)
      for (const id of ids)
        for (const ticket of tickets)
          for (const isOpen of [true, false])
            for (const [runs, lastId] of Object.values(stores)) {
              const tab = {...readTabMemory(id ?? null, ticket ?? null), isOpen};
              const found = runOfPage({link: parseTicket(link), tab, runs, lastId});
              if (found.run) expect(found.run.ticket).toBe(found.ticket);
              if (found.ticket !== undefined && link !== undefined)
                expect(found.ticket.toLowerCase()).toBe(link.toLowerCase());
            }
  });
});

describe('what a tab remembers', () => {
  it.each([
    ['a', 'ABC-1', {id: 'a', ticket: 'ABC-1'}],
    ['a', null, {id: 'a'}],
    // Earlier versions wrote the ticket behind the ID.
    ['a@ABC-1', null, {id: 'a'}],
    [null, 'ABC-1', {ticket: 'ABC-1'}],
    ['<b>', '<b>', {}],
    ['', '', {}],
    ['@', '@', {}],
  ])('%j, %j', (id, ticket, memory) => {
    expect(readTabMemory(id, ticket)).toEqual(memory);
  });
});

describe('what the script in <head> reads', () => {
  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"runs":{}}',
    '{"runs":[7,null,[],{},{"id":"<b>"}]}',
  ])('is nothing from %j', (text) => {
    expect(readBriefRuns(text)).toEqual({runs: []});
  });

  it('leaves out what is damaged', () => {
    const runs = [{id: 'a', ticket: '<b>', topology: 'hub', deleted: 'yes', __proto__: {x: 1}}];
    expect(readBriefRuns(JSON.stringify({runs, selectedId: 7}))).toEqual({runs: [{id: 'a'}]});
  });
});
