import {describe, expect, it} from 'vitest';
import {planTopics} from '../../facts/findTopic';
import type {Run} from '../../runs/rules/run';
import type {StepIndex} from '../../runs/rules/stepIndex';
import type {Ticks} from '../../runs/rules/ticks';
import {writeCopy} from '../../text/rules/formats';
import {standings} from './standing';
import {standingDocument} from './standingDocument';

const index: StepIndex = {
  guideVersion: '1.0.0',
  pages: [
    {
      path: '/s4hana/cloud-connector/',
      title: 'C',
      steps: {any: ['cloud-connector-a', 'cloud-connector-b']},
    },
    {
      path: '/s4hana/technical-communication-user/',
      title: 'U',
      steps: {'one-system': ['combined-a'], 'separate-systems': ['business-a', 'gateway-a']},
    },
  ],
};
const tasks = planTopics().slice(1, 3);
const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
const done = (...entries: readonly (readonly [string, number, boolean?])[]): Ticks =>
  Object.fromEntries(entries.map(([key, day, is = true]) => [key, {done: is, at: at(day)}]));

let count = 0;
function run(parts: Partial<Run>): Run {
  count += 1;
  return {
    id: `r${count}`,
    name: `Run ${count}`,
    values: {},
    ticks: {},
    createdAt: at(1),
    changedAt: {},
    ...parts,
  };
}

const development = {name: 'Development', ticket: 'FIN-4711'};
const quality = {name: 'Quality', ticket: 'AFC-Q-'};

function shown(runs: readonly Run[], topology?: 'one-system' | 'separate-systems') {
  return standings([development, quality], tasks, runs, {topology, index});
}

describe('where we stand', () => {
  it('counts what several people have done for one ticket, and the last moment', () => {
    const [row] = shown(
      [
        run({
          ticket: 'FIN-4711',
          topology: 'separate-systems',
          ticks: done(['any/cloud-connector-a', 2]),
        }),
        run({
          ticket: 'fin-4711',
          ticks: done(['any/cloud-connector-b', 4], ['separate-systems/gateway-a', 3]),
        }),
      ],
      'separate-systems',
    );
    expect(row).toEqual({
      name: 'Development',
      tickets: ['FIN-4711'],
      known: true,
      tasks: [
        {done: 2, total: 2, last: at(4)},
        {done: 1, total: 2, last: at(3)},
      ],
    });
  });

  it('takes the later of two states of a step', () => {
    const ticks = (day: number, is: boolean) => done(['any/cloud-connector-a', day, is]);
    const files = [
      run({ticket: 'FIN-4711', ticks: ticks(3, false)}),
      run({ticket: 'FIN-4711', ticks: ticks(2, true)}),
    ];
    expect(shown(files)[0]?.tasks[0]).toEqual({done: 0, total: 2});
    expect(shown(files.toReversed())[0]?.tasks[0]).toEqual({done: 0, total: 2});
  });

  it('gathers the tickets that a prefix makes', () => {
    const rows = shown([
      run({ticket: 'AFC-Q-2', ticks: done(['any/cloud-connector-a', 2])}),
      run({ticket: 'AFC-Q-3', topology: 'one-system', ticks: done(['one-system/combined-a', 5])}),
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      tickets: ['AFC-Q-…'],
      tasks: [{done: 1}, {done: 1, total: 1, last: at(5)}],
    });
  });

  it('gives runs of other tickets, and each without a ticket, a row of their own', () => {
    const rows = shown([
      run({name: 'A', ticket: 'FIN-47110'}),
      run({name: 'B', ticket: 'AFC-Q-8'}),
      run({name: 'C'}),
      run({name: 'C'}),
      run({name: 'D', ticket: 'fin-47110'}),
    ]);
    expect(rows.map(({name, tickets}) => [name, ...tickets].join(' '))).toEqual([
      'Development FIN-4711',
      'Quality AFC-Q-…',
      'A FIN-47110',
      'B AFC-Q-8',
      'C',
      'C',
    ]);
  });

  it('finds a run without a ticket by its name where the landscape has no ticket either', () => {
    const rows = standings([{name: 'Test ', ticket: ''}], tasks, [run({name: 'test'})], {
      topology: undefined,
      index,
    });
    expect(rows.map(({name, known}) => [name, known])).toEqual([['Test ', true]]);
  });

  it.each([
    [
      'the topology of the run',
      ['one-system'],
      'separate-systems',
      1,
      'Its run is for one system.',
    ],
    ['the topology of the page where the run has none', [undefined], 'separate-systems', 2, ''],
    ['that of the run where the page asks', ['one-system'], undefined, 1, ''],
    [
      'that of the page where runs differ',
      ['one-system', 'separate-systems'],
      'separate-systems',
      2,
      'Its runs have different topologies.',
    ],
  ] as const)('counts the steps of %s', (_what, topologies, chosen, total, remark) => {
    const runs = topologies.map((topology) =>
      run({ticket: 'FIN-4711', ...(topology === undefined ? {} : {topology})}),
    );
    const [row] = shown(runs, chosen);
    expect(row?.tasks[1]?.total).toBe(total);
    expect(row?.remark ?? '').toContain(remark);
  });

  it('is a table in what is copied', () => {
    const rows = shown(
      [
        run({
          ticket: 'FIN-4711',
          topology: 'one-system',
          ticks: done(['any/cloud-connector-a', 2]),
        }),
      ],
      'separate-systems',
    );
    expect(writeCopy(standingDocument(rows, tasks, at(9)), 'markdown')).toBe(
      `## Where we stand

Steps ticked off, as of 2026-11-09 10:00 UTC.

| Landscape | 2 Cloud Connector | 3 Technical user |
| --- | --- | --- |
| Development, FIN-4711 | 1 of 2, last 2026-11-02 10:00 UTC | 0 of 1 |
| Quality, AFC-Q-… | No run | No run |

Development: Its run is for one system. Check the topology.
`,
    );
  });

  it('says where nothing can be counted without a topology', () => {
    const rows = shown([run({ticket: 'FIN-4711'})]);
    expect(writeCopy(standingDocument(rows, tasks, at(9)), 'plain')).toContain('Topology unknown');
  });
});
