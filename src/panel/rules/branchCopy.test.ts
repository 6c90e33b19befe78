import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {checklistDocument, type BranchCopy} from './branchCopy';
import {recordDocument} from './recordDocument';
import type {CopyFormat} from '../../text/rules/copyDocument';
import {writeCopy} from '../../text/rules/formats';
import {code, text} from '../../text/rules/inline';
import {readableMoment} from '../../runs/rules/moment';

const page =
  'https://guide.example/s4hana/technical-communication-user/?topology=separate-systems&ticket=ABC-123';
const branch: BranchCopy = {
  title: 'Create a technical communication user',
  branchLabel: 'Separate systems',
  topology: 'separate-systems',
  ticket: 'ABC-123',
  pageUrl: page,
  sections: [
    {
      heading: 'Create the user in the business back end',
      steps: [
        {
          id: 'business-create-user',
          number: 1,
          system: 'business',
          details: [],
          text: [
            text('Run '),
            code('SU01'),
            text(' and create the user '),
            {type: 'value', text: 'AFC_COMM', given: true},
            text('.'),
          ],
          url: `${page}&step=business-create-user`,
          doneAt: '2026-11-22T14:05:59.000Z',
        },
      ],
    },
    {
      heading: 'Give it its role',
      steps: [
        {
          id: 'business-open-pfcg',
          number: 2,
          system: 'business',
          details: [
            {label: 'S_RFCACL RFC_SYSID', children: [{type: 'value', text: 'GWD', given: true}]},
            {label: 'S_RFCACL RFC_USER', children: [code('sy-uname')]},
          ],
          text: [
            text('Open the role '),
            {type: 'value', text: 'business role name', given: false},
            text('.'),
          ],
          url: `${page}&step=business-open-pfcg`,
        },
      ],
    },
    {heading: 'Nothing here', steps: []},
  ],
  doneBy: 'Ms Example',
  values: {businessSystemId: 'S4D', businessClient: '200'},
  listed: [
    {label: 'Technical communication user', text: 'AFC_COMM'},
    {label: 'Role description', text: 'AFC | *all* [x]'},
  ],
  guideVersion: '1.0.0',
  source: {commit: 'b5f391b', date: '2026-05-18'},
};
const now = '2026-11-22T15:00:00.000Z';

describe('checklistDocument', () => {
  it('is a task list with systems, values and links to each step', () => {
    expect(writeCopy(checklistDocument(branch), 'markdown')).toBe(
      [
        '## Create a technical communication user: Separate systems',
        '',
        '* **Ticket:** ABC-123',
        `* **Page:** [https\\://guide.example/s4hana/technical-communication-user/?topology=separate-systems\\&ticket=ABC-123](${page})`,
        '* **Guide:** AFC Connection Guide, version 1.0.0',
        '* **Source:** SAP’s guide, revision `b5f391b` (2026-05-18)',
        '',
        '### Create the user in the business back end',
        '',
        `- [x] 1. Business back end S4D / 200: Run \`SU01\` and create the user \`AFC_COMM\`. [Open step](${page}&step=business-create-user)`,
        '',
        '### Give it its role',
        '',
        `- [ ] 2. Business back end S4D / 200: Open the role \`‹business role name›\`. [Open step](${page}&step=business-open-pfcg)`,
        '',
      ].join('\n'),
    );
  });

  it('holds no values list and no empty section', () => {
    const plain = writeCopy(checklistDocument(branch), 'plain');
    expect(plain).not.toContain('Role description');
    expect(plain).not.toContain('Nothing here');
  });
});

describe('recordDocument', () => {
  it('says what was done, when, where, with which values, from which version', () => {
    expect(writeCopy(recordDocument(branch, now), 'plain')).toBe(
      [
        'Record: Create a technical communication user: Separate systems',
        '='.repeat(60),
        '',
        'Ticket: ABC-123',
        'Topology: Separate systems',
        'Done by: Ms Example',
        'Recorded: 2026-11-22 15:00 UTC',
        'Done: 1 of 2 steps',
        'Open: step 2',
        `Page: ${page}`,
        'Guide: AFC Connection Guide, version 1.0.0',
        'Source: SAP’s guide, revision b5f391b (2026-05-18)',
        '',
        'Values',
        '------',
        '',
        'Technical communication user: AFC_COMM',
        'Role description: AFC | *all* [x]',
        '',
        'Create the user in the business back end',
        '-'.repeat(40),
        '',
        `[x] 1. Business back end S4D / 200: Run SU01 and create the user AFC_COMM. Done 2026-11-22 14:05 UTC. Step (${page}&step=business-create-user)`,
        '',
        'Give it its role',
        '-'.repeat(16),
        '',
        `[ ] 2. Business back end S4D / 200: Open the role ‹business role name›. Open. Step (${page}&step=business-open-pfcg)`,
        '',
        'S_RFCACL RFC_SYSID: GWD',
        'S_RFCACL RFC_USER: sy-uname',
        '',
      ].join('\n'),
    );
  });

  it('names the role check that is attached to the run, without its contents', () => {
    const roleCheck = {
      date: '2026-11-21',
      topology: 'separate-systems',
      verdict: 'Add the missing values.',
      requirement: '2026-05-18 (b5f391b)',
      systems: [
        {system: 'business', roles: ['Z_AFC_BUS'], result: '1 missing, 8 met'},
        {system: 'gateway', roles: [], result: 'cannot be told'},
      ],
      files: ['business.txt', 'gateway.xlsx'],
    } as const;
    const plain = writeCopy(recordDocument({...branch, roleCheck}, now), 'plain');
    expect(plain).toContain(
      [
        'Checked: 2026-11-21',
        'Topology: Separate systems',
        'Result: Add the missing values.',
        'Business back end: Z_AFC_BUS: 1 missing, 8 met',
        'Gateway back end: no role: cannot be told',
        'Requirement: 2026-05-18 (b5f391b)',
        'Files: business.txt, gateway.xlsx',
      ].join('\n'),
    );
    expect(writeCopy(checklistDocument({...branch, roleCheck}), 'plain')).not.toContain(
      'Z_AFC_BUS',
    );
  });

  it('escapes values in Jira wiki text', () => {
    const jira = writeCopy(recordDocument(branch, now), 'jira');
    expect(jira).toContain('* *Role description:* {{AFC \\| \\*all\\* \\[x\\]}}');
    expect(jira).toContain('* (/) 1. Business back end S4D / 200: Run {{SU01}}');
    expect(jira).toContain('* ☐ 2. ');
  });

  it.each(['markdown', 'jira', 'plain', 'html'] satisfies CopyFormat[])(
    'leaves out what is not there, in %s',
    (format) => {
      const {ticket, branchLabel, topology, doneBy, ...rest} = branch;
      void [ticket, branchLabel, topology, doneBy];
      const copy = writeCopy(
        recordDocument({...rest, values: {}, listed: [], sections: []}, now),
        format,
      );
      expect(copy).not.toContain('undefined');
      expect(copy).not.toContain('Ticket:');
      expect(copy).not.toContain('Values');
    },
  );

  it('is one task list per section for a Markdown renderer', () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(writeCopy(recordDocument(branch, now), 'markdown'));
    const checked = tree.children.flatMap((node) =>
      node.type === 'list' ? [node.children.map((item) => item.checked)] : [],
    );
    expect(checked).toEqual([Array(9).fill(null), [null, null], [true], [false], [null, null]]);
  });
});

describe('readableMoment', () => {
  it('names the zone', () => {
    expect(readableMoment('2026-01-02T03:04:05.678Z')).toBe('2026-01-02 03:04 UTC');
  });
});
