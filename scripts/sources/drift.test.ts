import {describe, expect, it} from 'vitest';
import {canonicalFacts} from '../../src/domain/sources/compareFacts';
import {extractFacts} from '../../src/domain/sources/extractFacts';
import {compareSnapshots, hasDrift, type Snapshot} from '../../src/domain/sources/sourceReport';
import {parseTopic} from './parseTopic';
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
} from './sapExport';

const watched = Object.values(loios);

/** A revision with these files. */
function revision(files: Readonly<Record<string, string>>): Snapshot {
  const read = Object.entries(files).map(([path, source]) => ({
    path,
    source,
    facts: extractFacts(parseTopic(source)),
  }));
  return {
    commit: 'c0ffee0'.padEnd(40, '0'),
    date: '2026-01-01',
    topics: new Map(read.map((one) => [one.facts.loio, one])),
    all: read.map(({path, facts}) => ({path, loio: facts.loio, title: facts.title})),
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

describe('what the history of SAP’s guide is reported as (fact sheet 8)', () => {
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
      ],
    ],
    [
      '2026-03-16, S_APPL_LOG added, one system',
      one(until2026),
      one(now),
      [
        'S_APPL_LOG added in gateway and business back end: ACTVT 03 (prefilled), ALG_OBJECT *, ALG_SUBOBJ *',
      ],
    ],
    [
      '2026-03-16, S_APPL_LOG added, separate systems',
      separate(until2026),
      separate(now),
      ['S_APPL_LOG added in business back end: ACTVT 03 (prefilled), ALG_OBJECT *, ALG_SUBOBJ *'],
    ],
    [
      '2026-05-18, recommendation dropped',
      one(now, true),
      one(now),
      ['user type in gateway and business back end: recommendation Dialog removed'],
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
    expect(canonicalFacts(extractFacts(parseTopic(before)))).toBe(
      canonicalFacts(extractFacts(parseTopic(after))),
    );
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
      [
        'transaction added: /n/IWFND/MAINT_SERVICE',
        'text changed: "Run transaction SPRO." → "Run transaction SPRO or /n/IWFND/MAINT_SERVICE."',
      ],
    ],
    [
      'path',
      ['Go to *A* \\> *B*.'],
      ['Go to *A* > *C*.'],
      ['path added: A > C', 'path removed: A > B', 'text changed: "Go to A > B." → "Go to A > C."'],
    ],
    [
      'label',
      ['Choose *Save*.'],
      ['Choose <b>Keep</b>.'],
      [
        'label added: Keep',
        'label removed: Save',
        'text added: "Choose Keep."',
        'text removed: "Choose Save."',
      ],
    ],
    [
      'value',
      ['The name is <code>A_<b>B</b></code> here.'],
      ['The name is `A_C` here.'],
      [
        'value added: A_C',
        'value removed: A_B',
        'text changed: "The name is A_B here." → "The name is A_C here."',
      ],
    ],
    [
      'SAP Notes',
      [
        'See SAP Note [3030697](https://launchpad.support.sap.com/#/notes/3030697) for more about it.',
      ],
      ['See SAP Note [3030698](https://me.sap.com/notes/3030698) for more about it.'],
      [
        'SAP Note added: 3030698',
        'SAP Note removed: 3030697',
        'text changed: "See SAP Note 3030697 for more about it." → "See SAP Note 3030698 for more about it."',
      ],
    ],
    [
      'the strength of a word',
      ['You may provide an initial password.'],
      ['You must provide an initial password.'],
      [
        'text changed: "You may provide an initial password." → "You must provide an initial password."',
      ],
    ],
    [
      'a note that becomes a caution',
      ['> ### Note:  ', '> Mind the gap between platform and train.'],
      ['> ### Caution:  ', '> Mind the gap between platform and train.'],
      [
        'text changed: "Note: Mind the gap between platform and train." → "Caution: Mind the gap between platform and train."',
      ],
    ],
    [
      'previous and next',
      way('4cf0fb0', 'c4a9b51'),
      way('c4a9b51', '4cf0fb0'),
      [
        'Previous: Old (c4a9b51), before that Old (4cf0fb0)',
        'Next: Other (4cf0fb0), before that Other (c4a9b51)',
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
      [
        'child topic 3 added: C (5c2b2f0)',
        'order of tasks: B (c4a9b51) from 2 to 1, A (4cf0fb0) from 1 to 2',
      ],
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
      ['related link added: B (c4a9b51)'],
    ],
  ])('%s', (_, before, after, words) => {
    expect(reportOf(plain(before), plain(after))).toMatchObject({status: 'substance', words});
  });

  it('a title', () => {
    expect(reportOf(plain([]), plain([], 'Other'))).toMatchObject({
      words: ['title: "Other", before that "Services"'],
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

describe('what is not understood is said, with its line', () => {
  const source = oneSystemTopic({objects: now}, today);
  const misses = (text: string) =>
    extractFacts(parseTopic(text)).notUnderstood.map(({line, what}) => `${line}: ${what}`);
  const lineOf = (text: string, part: string) =>
    text.slice(0, text.indexOf(part)).split('\n').length;

  it.each<[string, string, string, string]>([
    [
      'a system',
      'In your gateway and business back end',
      'In your cloud back end',
      'the system "cloud back end"',
    ],
    [
      'a user type',
      'make a selection',
      'select *Dialog* or *System*',
      'a rule for the user type: "Under User Type, select Dialog or System."',
    ],
    [
      'a value cell',
      'Automatically prefilled: `03`',
      '`03` unless the system is older',
      'what S_APPL_LOG ACTVT asks for: "03 unless the system is older"',
    ],
    ['a link', 'services-fb5fe06.md', 'services.md', 'a link to "services.md"'],
  ])('%s', (_, part, other, what) => {
    const changed = source.replace(part, other);
    const found = misses(changed);
    expect(found.some((miss) => miss.endsWith(`: ${what}`))).toBe(true);
    expect(misses(source)).toEqual([]);
  });

  it('counts lines as SAP’s file does, also with CRLF', () => {
    const changed = source.replace('make a selection', 'select *Dialog* or *System*');
    const line = lineOf(changed, 'select *Dialog* or');
    expect(misses(changed)[0]).toMatch(new RegExp(`^${line}: `));
    expect(misses(changed.replace(/\n/g, '\r\n'))).toEqual(misses(changed));
  });

  it('a new table, and a new sentence about authorization objects', () => {
    const added = `${source}\n<table><tr><th>Release</th></tr><tr><td>2025</td></tr></table>\n\nThe authorization object S\\_RFC is needed, too.\n`;
    expect(misses(added).map((miss) => miss.replace(/^\d+: /, ''))).toEqual([
      'a table with the columns release',
      'a sentence about authorization objects: "The authorization object S_RFC is needed, too."',
    ]);
  });

  it('a file that is no topic', () => {
    expect(() => extractFacts(parseTopic('# Title'))).toThrow('no topic ID');
  });
});
