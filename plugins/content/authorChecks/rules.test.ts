import {describe, expect, it} from 'vitest';
import {valueDefinitions} from '../../../src/facts/valueDefinitions';
import {describeProblems} from './checkContent';
import {parseDoc} from '../docs/parseDoc';
import {checkDoc, headingId} from './rules';
import type {Heading} from 'mdast';

const words = {
  components: [
    'FieldNote',
    'Background',
    'BeforeYouStart',
    'OnlyFor',
    'Requirements',
    'StartAuthorizations',
    'Step',
    'TopicLink',
    'Value',
  ],
};

const systemIds = 'business, gateway, combined, btp, cloudConnector, afc';
const topologyIds = 'one-system, separate-systems';
const topicKeys =
  's4hana, odata-services, cloud-connector, technical-communication-user, one-system, ' +
  'separate-systems, destination, communication-system, upgrade-from-erp, local-settings, ' +
  'private-edition';
const valueNames = Object.keys(valueDefinitions).join(', ');
const elements =
  'FieldNote, Background, BeforeYouStart, OnlyFor, Requirements, StartAuthorizations, Step, TopicLink, Value, ' +
  'Include, details, summary, div, br, sup, kbd';

/** A file with front matter and a first sentence; what is tried begins in line 7. */
const docWith = (body: string) => `---\ntitle: Try\n---\n\nText.\n\n${body}\n`;
const check = (body: string) =>
  checkDoc('docs/try.mdx', parseDoc({file: 'docs/try.mdx', text: docWith(body)}).root, words);
const report = (body: string) => describeProblems(check(body).problems).split('\n');
const inBranch = (topology: string, body: string) =>
  `<OnlyFor topology="${topology}">\n\n${body}\n\n</OnlyFor>`;

const stepId = 'expected a permanent ID of lower-case words, such as business-create-user.';

describe('author mistakes', () => {
  it.each<[string, string, string]>([
    // Steps
    [
      'a step without a system',
      '<Step id="a">\n\nDo it.\n\n</Step>',
      `7  <Step id="a"> has no system; expected one of ${systemIds}.`,
    ],
    [
      'a step with an empty system',
      '<Step id="a" system="">\n\nDo it.\n\n</Step>',
      `7  <Step id="a"> has no system; expected one of ${systemIds}.`,
    ],
    [
      'a step with a system that is none',
      '<Step id="a" system="cloud-connector">\n\nDo it.\n\n</Step>',
      `7  <Step id="a">: unknown system "cloud-connector"; expected one of ${systemIds}.`,
    ],
    [
      'a step whose ID begins with another system',
      '<Step id="btp-a" system="cloudConnector">\n\nDo it.\n\n</Step>',
      '7  <Step id="btp-a"> in system cloudConnector: expected an ID that begins with cloud-connector-.',
    ],
    [
      'a step without an ID',
      '<Step system="btp">\n\nDo it.\n\n</Step>',
      `7  <Step id="">: ${stepId}`,
    ],
    ...['Create-user', 'create_user', 'create user', '1-create', 'create-', 'a--b', 'ä'].map(
      (id): [string, string, string] => [
        `a step with the ID “${id}”`,
        `<Step id="${id}" system="btp">\n\nDo it.\n\n</Step>`,
        `7  <Step id="${id}">: ${stepId}`,
      ],
    ),
    [
      'a mistake further down',
      'More.\n\n- a list\n\n<Step id="a">\n\nDo it.\n\n</Step>',
      `11  <Step id="a"> has no system; expected one of ${systemIds}.`,
    ],

    // Branches
    [
      'a branch for a topology that is none',
      inBranch('hub', 'Text.'),
      `7  <OnlyFor topology="hub">: no link can open this branch; expected one of ${topologyIds}.`,
    ],
    [
      'a branch without a topology',
      '<OnlyFor>\n\nText.\n\n</OnlyFor>',
      `7  <OnlyFor topology="">: no link can open this branch; expected one of ${topologyIds}.`,
    ],
    [
      'a branch inside the other one',
      inBranch('one-system', inBranch('separate-systems', 'Text.')),
      '9  <OnlyFor topology="separate-systems"> inside a branch for one-system: no link can open it. Expected branches beside each other.',
    ],

    // Headings
    [
      'a heading without an ID',
      '## Text',
      '7  a heading without an ID; expected {/* #readable-id */} at its end.',
    ],
    [
      'an ID that is not at the end',
      '## {/* #id */} Text',
      '7  a heading without an ID; expected {/* #readable-id */} at its end.',
    ],
    [
      'an ID without its hash',
      '## Text {/* id */}',
      '7  a heading without an ID; expected {/* #readable-id */} at its end.',
    ],
    [
      'an ID with blanks',
      '## Text {/* #two words */}',
      '7  a heading without an ID; expected {/* #readable-id */} at its end.',
    ],
    [
      'a heading in a branch that does not name it',
      inBranch('separate-systems', '### Text {/* #gateway-role */}'),
      '9  heading #gateway-role in the branch for separate-systems; expected an ID that begins with separate-systems-.',
    ],
    [
      'a heading in a branch that names the other one',
      inBranch('one-system', '### Text {/* #separate-systems-role */}'),
      '9  heading #separate-systems-role in the branch for one-system; expected an ID that begins with one-system-.',
    ],

    // Names that the data do not know
    [
      'an unknown value',
      'Enter <Value name="password" />.',
      `7  <Value name="password">: unknown value; expected one of ${valueNames}.`,
    ],
    [
      'a value without a name',
      'Enter <Value />.',
      `7  <Value name="">: unknown value; expected one of ${valueNames}.`,
    ],
    [
      'a value that only JavaScript knows',
      'Enter <Value name="constructor" />.',
      `7  <Value name="constructor">: unknown value; expected one of ${valueNames}.`,
    ],
    [
      'a link to no topic',
      'See <TopicLink to="erp" />.',
      `7  <TopicLink to="erp">: unknown topic; expected one of ${topicKeys}.`,
    ],
    [
      'requirements of a system without a role',
      '<Requirements system="btp" />',
      '7  <Requirements system="btp">: unknown system; expected one of combined, business, gateway.',
    ],
    [
      'start authorizations of no system',
      '<StartAuthorizations />',
      '7  <StartAuthorizations system="">: unknown system; expected one of combined, business, gateway.',
    ],
    [
      'a component that does not exist',
      '<Note>\n\nText.\n\n</Note>',
      `7  <Note>: unknown component; expected one of ${elements}.`,
    ],
    [
      'a component in a sentence that does not exist',
      'Enter <Valeu name="client" />.',
      `7  <Valeu>: unknown component; expected one of ${elements}.`,
    ],

    // Tags inside a line
    [
      'a step on one line',
      '<Step id="btp-a" system="btp">Do it.</Step>',
      '7  <Step> inside a line; expected its tags on lines of their own.',
    ],
    [
      'a branch on one line',
      '<OnlyFor topology="one-system">Text.</OnlyFor>',
      '7  <OnlyFor> inside a line; expected its tags on lines of their own.',
    ],
    [
      'a partial in a sentence',
      'See <Include partial="one" /> here.',
      '7  <Include> inside a line; expected its tags on lines of their own.',
    ],

    // What notes must say
    [
      'a note without its source',
      '<FieldNote>\n\nText.\n\n</FieldNote>',
      '7  <FieldNote> without source="…"; expected one.',
    ],
    [
      'a background without its title',
      '<Background source="x">\n\nText.\n\n</Background>',
      '7  <Background> without title="…"; expected one.',
    ],

    // What docs do without
    ['an import', "import x from 'y';", '7  import or export; expected none in docs.'],
    ['an export', 'export const x = 1;', '7  import or export; expected none in docs.'],
    [
      'inline code in a link',
      'See [`SU01`](/s4hana/).',
      '7  inline code in a link: its copy button cannot stand in a link. Expected plain text.',
    ],
  ])('%s', (_name, body, expected) => {
    expect(report(body)).toEqual([`  docs/try.mdx:${expected}`]);
  });

  it('are all named, in the order of the page', () => {
    expect(report('<Step id="A">\n\n<Value name="x" />\n\n## Text\n\n</Step>')).toEqual([
      `  docs/try.mdx:7  <Step id="A">: ${stepId}`,
      `  docs/try.mdx:7  <Step id="A"> has no system; expected one of ${systemIds}.`,
      `  docs/try.mdx:9  <Value name="x">: unknown value; expected one of ${valueNames}.`,
      '  docs/try.mdx:11  a heading without an ID; expected {/* #readable-id */} at its end.',
    ]);
  });
});

describe('a clean file', () => {
  it.each([
    ['text', 'Run `SU01` and see [the topic](/s4hana/). {/* a comment */}'],
    ['a heading with its ID', '## Text {/* #some-id */}'],
    ['a step', '<Step id="business-create-user" system="business">\n\nDo it.\n\n</Step>'],
    ['a step with digits in its ID', '<Step id="btp-2fa-code2" system="btp">\n\nDo it.\n\n</Step>'],
    ['a branch', inBranch('one-system', '### Text {/* #one-system-text */}')],
    ['a branch inside the same one', inBranch('one-system', inBranch('one-system', 'Text.'))],
    [
      'branches beside each other',
      `${inBranch('one-system', 'A')}\n\n${inBranch('separate-systems', 'B')}`,
    ],
    ['names of the data', '<Value name="client" /> <TopicLink to="destination" />'],
    ['a topic link with a text of its own', '<TopicLink to="destination">there</TopicLink>'],
    ...['combined', 'business', 'gateway'].map((system) => [
      `the tables for ${system}`,
      `<Requirements system="${system}" />\n\n<StartAuthorizations system="${system}" />`,
    ]),
    ['elements that have no component', '<div>\n\n<kbd>F3</kbd><br /><sup>1</sup>\n\n</div>'],
    ['a fold', '<details>\n<summary>More</summary>\n\nText.\n\n</details>'],
    ['a partial', '<Include partial="one" />'],
    ['a fragment', '<>\n\nText.\n\n</>'],
    ['a table', '| a | b |\n| --- | --- |\n| `c` | <Value name="client" /> |'],
  ])('%s', (_name, body) => {
    expect(check(body).problems).toEqual([]);
  });
});

describe('anchors', () => {
  it('are the steps and headings of a file, with branch and line', () => {
    const step = '<Step id="combined-a" system="combined">\n\nDo it.\n\n</Step>';
    const {anchors} = check(
      `## Shared {/* #shared */}\n\n${inBranch('one-system', `## Own {/* #one-system-own */}\n\n${step}`)}`,
    );
    const file = 'docs/try.mdx';
    expect(anchors).toEqual([
      {id: 'shared', kind: 'heading', topology: undefined, file, line: 7},
      {id: 'one-system-own', kind: 'heading', topology: 'one-system', file, line: 11},
      {id: 'combined-a', kind: 'step', topology: 'one-system', file, line: 13},
    ]);
  });
});

describe('headingId', () => {
  it.each([
    ['## Text {/* #some-id */}', 'some-id'],
    ['## Text {/*#some-id*/}', 'some-id'],
    ['## Text {/*  #some_id2  */}', 'some_id2'],
    ['## **Text** {/* #some-id */}', 'some-id'],
    ['## Text', undefined],
    ['## Text {/* some-id */}', undefined],
    ['## Text {1 + 1}', undefined],
    ['## Text {/* #some-id */} more', undefined],
  ])('%s: %s', (text, id) => {
    const [heading] = parseDoc({file: 'docs/try.mdx', text}).root.children;
    expect(headingId(heading as Heading)).toBe(id);
  });
});
