import {describe, expect, it} from 'vitest';
import {checkContent, describeProblems} from './checkContent';

const words = {components: ['OnlyFor', 'Step', 'Value']};
const step = (id: string) => `<Step id="${id}" system="btp">\n\nDo it.\n\n</Step>\n`;
const branch = (topology: string, body: string) =>
  `<OnlyFor topology="${topology}">\n\n${body}\n</OnlyFor>\n`;
const include = (name: string) => `<Include partial="${name}" />\n`;

/** Checks files given as name and text; gives the lines of the report. */
function report(files: Readonly<Record<string, string>>): string[] {
  const docs = Object.entries(files).map(([name, text]) => ({file: `docs/${name}.mdx`, text}));
  return checkContent(docs, words).map((problem) => describeProblems([problem]).trim());
}

describe('IDs over all files', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'a step twice in a file',
      {a: `Text.\n\n${step('btp-one')}\n${step('btp-one')}`},
      ['docs/a.mdx:9  step #btp-one stands already in docs/a.mdx:3; expected an ID of its own.'],
    ],
    [
      'a step in two files',
      {a: step('btp-one'), b: `Text.\n\n${step('btp-one')}`},
      ['docs/b.mdx:3  step #btp-one stands already in docs/a.mdx:1; expected an ID of its own.'],
    ],
    [
      'a step in a page and in a partial',
      {'_partials/p': step('btp-one'), a: step('btp-one')},
      [
        'docs/a.mdx:1  step #btp-one stands already in docs/_partials/p.mdx:1; expected an ID of its own.',
      ],
    ],
    [
      'a step in both branches of a page',
      {
        a: `${branch('one-system', step('btp-one'))}\n${branch('separate-systems', step('btp-one'))}`,
      },
      ['docs/a.mdx:13  step #btp-one stands already in docs/a.mdx:3; expected an ID of its own.'],
    ],
    [
      'three times: each names the first',
      {a: step('btp-one'), b: step('btp-one'), c: step('btp-one')},
      [
        'docs/b.mdx:1  step #btp-one stands already in docs/a.mdx:1; expected an ID of its own.',
        'docs/c.mdx:1  step #btp-one stands already in docs/a.mdx:1; expected an ID of its own.',
      ],
    ],
    [
      'headings of the same name on two pages',
      {a: '## A {/* #x */}\n', b: '## B {/* #x */}\n'},
      [],
    ],
    [
      'a partial with steps on two pages',
      {'_partials/p': step('btp-one'), a: include('p'), b: include('p')},
      [],
    ],
  ])('%s', (_name, files, expected) => {
    expect(report(files)).toEqual(expected);
  });
});

describe('pages as a whole', () => {
  const twice = (what: string, line: number) =>
    `docs/a.mdx:${line}  ${what} stands already in docs/a.mdx:1; expected an ID of its own.`;
  // With partials in place, lines are not those of the file.
  const twiceSomewhere = (what: string) =>
    `docs/a.mdx  ${what} stands already in docs/a.mdx; expected an ID of its own.`;
  const noPartial =
    'docs/a.mdx  <Include partial="none" />: expected the file docs/_partials/none.mdx.';

  it.each<[string, Record<string, string>, string]>([
    [
      'two headings with the same ID',
      {a: '## A {/* #x */}\n\n## B {/* #x */}\n'},
      twice('heading #x', 3),
    ],
    [
      'a heading with the ID of a step',
      {a: `${step('btp-one')}\n## B {/* #btp-one */}\n`},
      twice('heading #btp-one', 7),
    ],
    [
      'a step with the ID of a heading',
      {a: `## B {/* #btp-one */}\n\n${step('btp-one')}`},
      twice('step #btp-one', 3),
    ],
    [
      'a heading that a partial brings a second time',
      {'_partials/p': '## A {/* #x */}\n', a: `## B {/* #x */}\n\n${include('p')}`},
      twiceSomewhere('heading #x'),
    ],
    [
      'a partial with steps twice on a page',
      {'_partials/p': step('btp-one'), a: `${include('p')}\n${include('p')}`},
      twiceSomewhere('step #btp-one'),
    ],
    [
      'a heading from a partial in a branch',
      {'_partials/p': '## A {/* #x */}\n', a: branch('one-system', include('p'))},
      'docs/a.mdx  heading #x in the branch for one-system; expected an ID that begins with one-system-.',
    ],
    [
      'a branch from a partial inside the other one',
      {'_partials/p': branch('separate-systems', 'Text.\n'), a: branch('one-system', include('p'))},
      'docs/a.mdx  <OnlyFor topology="separate-systems"> inside a branch for one-system: no link can open it. Expected branches beside each other.',
    ],
    [
      'a step twice after a partial: named once, with its line',
      {
        '_partials/p': 'Text.\n\nMore.\n',
        a: `${include('p')}\n${step('btp-one')}\n${step('btp-one')}`,
      },
      'docs/a.mdx:9  step #btp-one stands already in docs/a.mdx:3; expected an ID of its own.',
    ],
    [
      'a branch for the other topology on a page of one branch',
      {a: `---\ntopic: one-system\n---\n\n${branch('separate-systems', 'Text.\n')}`},
      'docs/a.mdx:5  <OnlyFor topology="separate-systems"> on a page for one-system: no link can open it. Expected no branch for another topology.',
    ],
    [
      'the same from a partial',
      {
        '_partials/p': branch('separate-systems', 'Text.\n'),
        a: `---\ntopic: one-system\n---\n\n${include('p')}`,
      },
      'docs/a.mdx  <OnlyFor topology="separate-systems"> on a page for one-system: no link can open it. Expected no branch for another topology.',
    ],
    [
      'a partial without a name',
      {a: '<Include />\n'},
      'docs/a.mdx:1  <Include> that names no partial; expected <Include partial="name" /> with a name of small letters, digits and hyphens.',
    ],
    [
      'a partial with capitals in its name',
      {a: '<Include partial="Note" />\n'},
      'docs/a.mdx:1  <Include> that names no partial; expected <Include partial="name" /> with a name of small letters, digits and hyphens.',
    ],
    [
      'a partial that includes itself',
      {'_partials/p': include('q'), '_partials/q': include('p'), a: include('p')},
      'docs/a.mdx  <Include partial="p" /> includes itself: p > q > p.',
    ],
    ['a partial that does not exist', {a: include('none')}, noPartial],
    [
      'a partial of a partial that does not exist',
      {'_partials/p': include('none'), a: include('p')},
      noPartial,
    ],
  ])('%s', (_name, files, expected) => {
    expect(report(files)).toEqual([expected]);
  });

  it('name a mistake in a partial once, where it stands', () => {
    const files = {'_partials/p': 'Text.\n\n## A\n', a: include('p'), b: include('p')};
    expect(report(files)).toEqual([
      'docs/_partials/p.mdx:3  a heading without an ID; expected {/* #readable-id */} at its end.',
    ]);
  });
});

describe('clean docs', () => {
  it('have no problem', () => {
    const files = {
      '_partials/inner': step('btp-inner'),
      '_partials/outer': `### A {/* #one-system-a */}\n\n${include('inner')}`,
      a: `---\ntitle: A\n---\n\n## Start {/* #start */}\n\n${branch('one-system', include('outer'))}`,
      'b/index': `## Start {/* #start */}\n\n${step('btp-b')}`,
    };
    expect(report(files)).toEqual([]);
  });
});

describe('describeProblems', () => {
  it('gives a line each that an editor can follow', () => {
    expect(
      describeProblems([
        {file: 'docs/a.mdx', line: 3, message: 'First.'},
        {file: 'docs/b.mdx', line: undefined, message: 'Second.'},
      ]),
    ).toBe('  docs/a.mdx:3  First.\n  docs/b.mdx  Second.');
    expect(describeProblems([])).toBe('');
  });
});
