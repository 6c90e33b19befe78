import {describe, expect, it} from 'vitest';
import {compareSnapshots, hasDrift, type Snapshot} from './sourceReport';
import {fingerprintOf} from './fingerprint';
import {readTopic} from './readTopic';
import {
  applLog,
  in2022,
  in2023,
  job,
  jobRele,
  loios,
  na1,
  oneSystemTopic,
  separateTopic,
  today,
  topic,
} from '../../tests/fixtures/sources/sapExport';

const watched = Object.values(loios);

/** A revision with these files. */
function revision(files: Readonly<Record<string, string>>): Snapshot {
  const read = Object.entries(files).map(([path, source]) => ({
    path,
    source,
    content: readTopic(source),
  }));
  return {
    commit: 'c0ffee0'.padEnd(40, '0'),
    date: '2026-01-01',
    topics: new Map(read.map((one) => [one.content.loio, one])),
    all: read.map(({path, content: {loio, title}}) => ({path, loio, title})),
  };
}

function reportOf(before: string | undefined, after: string | undefined, names = ['a.md', 'a.md']) {
  const files = (name = '', source?: string) =>
    source ? {[`docs/Connectivity/${name}`]: source} : {};
  const report = compareSnapshots(
    revision(files(names[0], before)),
    revision(files(names[1], after)),
    watched,
  );
  const [changed] = report.topics.filter(({status}) => status !== 'absent');
  return {
    drift: hasDrift(report),
    status: changed?.status,
    form: changed?.form,
    words: changed?.differences.map(({text}) => text),
  };
}

const until2024 = {...na1, ...jobRele};
const until2026 = {...na1, ...job};
const now = {...until2026, ...applLog};

describe('what the history of SAP’s guide is reported as', () => {
  const one = (objects: typeof now, recommended?: boolean, style = today) =>
    oneSystemTopic({objects, recommended}, style);
  const separate = (objects: typeof now, swapped?: boolean, style = today) =>
    separateTopic({objects, swapped}, style);

  it.each<[string, string, string, string[]]>([
    [
      '2021-11-15, S_BTCH_JOB added',
      one(na1, true, in2022),
      one(until2024, true, in2022),
      ['S_BTCH_JOB added in gateway and business back end: JOBACTION RELE, JOBGROUP *'],
    ],
    [
      '2024-09-23, DELE added',
      one(until2024),
      one(until2026),
      ['S_BTCH_JOB in gateway and business back end: JOBACTION DELE added'],
    ],
    [
      '2024-09-23, DELE added where the roles were the wrong way round',
      separate(until2024, true),
      separate(until2026, true),
      ['S_BTCH_JOB in gateway back end: JOBACTION DELE added'],
    ],
    [
      '2025-03-19, the roles of separate systems put right',
      separate(until2026, true),
      separate(until2026),
      [
        'IWSG moved from business back end to gateway back end',
        'IWSV moved from gateway back end to business back end',
        'S_BTCH_NA1 moved from gateway back end to business back end',
        'S_BTCH_JOB moved from gateway back end to business back end',
        ...[
          'Under Default Authorization, select SAP Gateway: Service Group Metadata.',
          'Under TADIR Service, use the value help to search for the technical service name that was used during service activation as described under Services (fb5fe06).',
          'For example, the default [ZFCCX_COMMUNICATION_SERVICES_SRV]*.',
          'Under Default Authorization, select SAP Gateway Business Suite Enablement - Service.',
          'Under TADIR Service, use the value help to search for FCCX_COMMUNICATION_SERVICES_SRV 0001, and apply this service.',
          'For this last authorization, the OP Variant needs to have been selected on the Applications tab if this is supported by your release:',
          'The following authorization objects need to be maintained:',
        ].map((sentence) => `text moved: "${sentence}"`),
      ],
    ],
    [
      '2026-03-16, S_APPL_LOG added, one system',
      one(until2026),
      one(now),
      ['S_APPL_LOG added in gateway and business back end: ACTVT 03, ALG_OBJECT *, ALG_SUBOBJ *'],
    ],
    [
      '2026-03-16, S_APPL_LOG added, separate systems',
      separate(until2026),
      separate(now),
      ['S_APPL_LOG added in business back end: ACTVT 03, ALG_OBJECT *, ALG_SUBOBJ *'],
    ],
    [
      '2026-05-18, recommendation dropped',
      one(now, true),
      one(now),
      [
        'text removed: "Recommendation: We recommend that you select the user type Dialog for the purpose of this user."',
      ],
    ],
    [
      'markup of two exports, and a change: the change alone',
      separate(until2024, true, in2023),
      separate(until2026, true, today),
      ['S_BTCH_JOB in gateway back end: JOBACTION DELE added'],
    ],
  ])('%s', (_, before, after, words) => {
    expect(reportOf(before, after)).toMatchObject({status: 'substance', drift: true, words});
  });

  it.each([
    ['of 2022', in2022],
    ['of 2023, with cells indented like code', in2023],
  ])('an export %s says the same as today’s', (_, style) => {
    const [before, after] = [separate(now, false, style), separate(now)];
    expect(reportOf(before, after)).toMatchObject({
      status: 'form',
      drift: false,
      form: ['numbering', 'markup'],
    });
    expect(fingerprintOf(readTopic(before))).toBe(fingerprintOf(readTopic(after)));
  });
});

const plain = (body: readonly string[], title = 'Services') => topic(loios.odata, title, body);

describe('form', () => {
  const base = plain([
    '1.  Open *Settings* in advanced financial closing, see [Link](link-4cf0fb0.md "Old title").',
    '',
    '2.  Enter ***A\\_B***.',
  ]);
  it.each<[string, string, string[]]>([
    ['nothing', base, []],
    ['line ends', base.replace(/\n/g, '\r\n'), ['line ends']],
    ['numbering', base.replace('1.  ', '3.  ').replace('2.  ', '4.  '), ['numbering']],
    [
      'product name',
      base.replace('advanced financial closing', 'SAP Advanced Financial Closing'),
      ['product name'],
    ],
    ['link title', base.replace('Old title', 'New title'), ['link titles']],
    ['link text', base.replace('[Link]', '[New name]'), ['link titles']],
    ['markup', base.replace('***A\\_B***', '`A_B`'), ['markup']],
    ['address', base.replace('link-4cf0fb0.md', '../Other/renamed_4cf0fb0.md'), ['markup']],
  ])('%s', (_, after, form) => {
    const status = form.length === 0 ? 'unchanged' : 'form';
    expect(reportOf(base, after)).toEqual({drift: false, status, form, words: []});
  });

  it('a new file name, with underscores of 2021', () => {
    expect(reportOf(base, base, ['Services_fb5fe06.md', 'services-fb5fe06.md'])).toMatchObject({
      status: 'form',
      form: ['file name'],
    });
  });
});

describe('substance', () => {
  const way = (previous: string, next: string) => [
    `**Previous:**[Old](x-${previous}.md "Title")`,
    '',
    `**Next:** [Other](y_${next}.md)`,
  ];
  it.each<[string, string[], string[], string[]]>([
    [
      'transaction',
      ['Run transaction `SPRO`.'],
      ['Run transaction `SPRO` or `/n/IWFND/MAINT_SERVICE`.'],
      ['text changed: "Run transaction SPRO {+or /n/IWFND/MAINT_SERVICE+}."'],
    ],
    [
      'path',
      ['Go to *A* \\> *B*.'],
      ['Go to *A* > *C*.'],
      ['text changed: "Go to A > [-B-]{+C+}."'],
    ],
    [
      'label',
      ['Choose *Save*.'],
      ['Choose <b>Keep</b>.'],
      ['text changed: "Choose [-Save-]{+Keep+}."'],
    ],
    [
      'value',
      ['The name is <code>A_<b>B</b></code> here.'],
      ['The name is `A_C` here.'],
      ['text changed: "The name is [-A_B-]{+A_C+} here."'],
    ],
    [
      'SAP Notes',
      [
        'See SAP Note [3030697](https://launchpad.support.sap.com/#/notes/3030697) for more about it.',
      ],
      ['See SAP Note [3030698](https://me.sap.com/notes/3030698) for more about it.'],
      [
        'text changed: "See SAP Note [-3030697-]{+3030698+} (sap-note:[-3030697-]{+3030698+}) for more about it."',
      ],
    ],
    [
      'the strength of a word',
      ['You may provide an initial password.'],
      ['You must provide an initial password.'],
      ['text changed: "You [-may-]{+must+} provide an initial password."'],
    ],
    [
      'a note that becomes a caution',
      ['> ### Note:  ', '> Mind the gap between platform and train.'],
      ['> ### Caution:  ', '> Mind the gap between platform and train.'],
      ['text changed: "[-Note-]{+Caution+}: Mind the gap between platform and train."'],
    ],
    [
      'previous and next',
      way('4cf0fb0', 'c4a9b51'),
      way('c4a9b51', '4cf0fb0'),
      [
        'text changed: "Previous: Old ([-4cf0fb0-]{+c4a9b51+})"',
        'text changed: "Next: Other ([-c4a9b51-]{+4cf0fb0+})"',
      ],
    ],
    [
      'order of tasks',
      ['1.  [A](a-4cf0fb0.md "A")  ', 'First.', '2.  [B](b-c4a9b51.md)  ', 'Second.'],
      [
        '1.  [B](b-c4a9b51.md)  ',
        'Second.',
        '2.  [A](a-4cf0fb0.md "A")  ',
        'First.',
        '3.  [C](c-5c2b2f0.md)  ',
        'Third.',
      ],
      ['text added: "C (5c2b2f0) Third."', 'text moved: "A (4cf0fb0) First."'],
    ],
    [
      'related information',
      [
        '**Related Information**  ',
        '',
        '',
        '[A](https://help.sap.com/viewer/0123/4df582ed472d41c4e10000000a42189c.html)',
      ],
      [
        '**Related Information**  ',
        '',
        '',
        '[A](https://help.sap.com/docs/x/y/4df582ed472d41c4e10000000a42189c.html?locale=en)',
        '',
        '[B](b-c4a9b51.md "B")',
      ],
      ['text added: "B (c4a9b51)"'],
    ],
  ])('%s', (_, before, after, words) => {
    expect(reportOf(plain(before), plain(after))).toMatchObject({status: 'substance', words});
  });

  it('a title', () => {
    expect(reportOf(plain([]), plain([], 'Other'))).toMatchObject({
      words: ['text changed: "Title: [-Services-]{+Other+}"'],
    });
  });

  it('a topic added, gone, and moved', () => {
    const source = plain([]);
    expect(reportOf(undefined, source)).toMatchObject({
      status: 'substance',
      words: ['topic added'],
    });
    expect(reportOf(source, undefined)).toMatchObject({
      words: ['topic gone, it was docs/Connectivity/a.md'],
    });
    expect(reportOf(source, source, ['a.md', '../Setup/a.md'])).toMatchObject({drift: true});
  });

  it('a topic that no page goes back to, in the same folder', () => {
    const known = {'docs/Connectivity/a.md': plain([])};
    const other = topic('d9e09c7'.padEnd(32, '0'), 'Another User', []);
    const report = compareSnapshots(
      revision(known),
      revision({...known, 'docs/Connectivity/b.md': other}),
      watched,
    );
    expect(report.chapter.map(({text}) => text)).toEqual([
      'topic added: Another User (d9e09c7), docs/Connectivity/b.md',
    ]);
    expect(hasDrift(report)).toBe(true);
  });
});

describe('the tables for roles', () => {
  const source = oneSystemTopic({objects: now}, today);
  const wordsOf = (part: string, other: string) =>
    reportOf(source, source.replace(part, other)).words;
  const system = 'gateway and business back end';

  it.each<[string, string, string, string[]]>([
    [
      'what stands beside a value',
      'Automatically prefilled: `03`',
      '`03` unless the system is older',
      [
        `S_APPL_LOG in ${system}: ACTVT, text added: "03 unless the system is older"`,
        `S_APPL_LOG in ${system}: ACTVT, text removed: "Automatically prefilled: 03"`,
      ],
    ],
    [
      'a column that is new: the table is prose then',
      'Object Type',
      'Object Kind',
      [
        `IWSG removed in ${system}`,
        'text added: "Program ID | Object Kind"',
        'text added: "R3TR | IWSG"',
      ],
    ],
  ])('%s', (_, part, other, expected) => {
    expect(wordsOf(part, other)).toEqual(expected);
  });

  it('a new table, and a new sentence about authorization objects', () => {
    const added = `${source}\n<table><tr><th>Release</th></tr><tr><td>2025</td></tr></table>\n\nThe authorization object S\\_RFC is needed, too.\n`;
    expect(reportOf(source, added).words).toEqual([
      'text added: "Release"',
      'text added: "2025"',
      'text added: "The authorization object S_RFC is needed, too."',
    ]);
  });

  it('a file that is no topic', () => {
    expect(() => readTopic('# Title')).toThrow('no topic ID');
  });
});
