import {describe, expect, it} from 'vitest';
import {checkProse} from './checkProse';
import {checkText} from './checkText';

const inDocs = (text: string) => checkProse([{file: 'docs/a.mdx', text}], []);
const inData = (text: string) => checkProse([], [{file: 'src/facts/a.ts', text}]);

describe('the wording of a text', () => {
  it.each([
    ['The role needs the the object.', 'Unexpected repeated `the`, remove one occurrence.'],
    ['Choose a option.', 'Unexpected article `a` before `option`, expected `an`.'],
    ['You dont need it.', "Unexpected missing apostrophe in `dont`, expected `don't`."],
    ['The role lacks the object.', '“lacks”: expected “is missing” or “doesn’t have”.'],
    ['Wait until somebody logs on.', '“somebody”: expected “anyone” or “someone”.'],
    ['Go to the step after next.', '“the step after next”: expected a link by number or title.'],
    ['The SAPALL profile is wide.', '“SAPALL”: expected `SAP_ALL`.'],
    ['Choose it on tab Menu.', '“on tab M”: expected “on the **…** tab”.'],
  ])('%s', (text, message) => {
    expect(checkText(text)).toContain(message);
  });

  it('names sentences that are too long or too hard', () => {
    const long = `The system ${'checks the role of the user and '.repeat(6)}answers.`;
    const hard =
      'Interdependent infrastructure components necessitate organizational notification regarding unavailability considerations affecting heterogeneous configurations.';
    expect(checkText(long)).toEqual([expect.stringMatching(/^hard to read: /)]);
    expect(checkText(hard)).toEqual([expect.stringMatching(/^hard to read: /)]);
  });

  it.each([
    'You can’t change it in SAP GUI, and you don’t need to.',
    'The technical communication user needs an authorization in the business back end.',
    'On the Q7 tab, select Q7 and Q7 Q7.',
    'Copy the table where we stand.',
  ])('lets pass: %s', (text) => {
    expect(checkText(text)).toEqual([]);
  });
});

describe('where a wording is wrong', () => {
  it('is the line of the docs file', () => {
    const text =
      '---\ntitle: A\n---\n\nRight.\n\n| a | b |\n| --- | --- |\n| `x` | It lacks it. |\n';
    expect(inDocs(text)).toEqual([
      {file: 'docs/a.mdx', line: 9, message: '“lacks”: expected “is missing” or “doesn’t have”.'},
    ]);
  });

  it.each([
    ['in front matter', '---\ntitle: What a role lacks\n---\n', 1],
    ['in a heading', '## What it lacks {/* #a */}\n', 1],
    [
      'in what a component shows',
      '<Background title="It lacks it" source="x">\n\nA.\n\n</Background>\n',
      1,
    ],
    ['inside of components', '<FieldNote source="x">\n\nIt lacks it.\n\n</FieldNote>\n', 3],
  ])('is found %s', (_name, text, line) => {
    expect(inDocs(text)).toMatchObject([{line}]);
  });

  it.each([
    ['code and labels are names', 'Run `lacks` and choose **Lacks**.\n'],
    ['titles of other documents are names', 'See [What it lacks](https://example.com).\n'],
  ])('is not found where %s', (_name, text) => {
    expect(inDocs(text)).toEqual([]);
  });

  it('is the line of the literal in a module of data', () => {
    const text = "export const a = {\n  text: 'The role lacks the object.',\n};\n";
    expect(inData(text)).toMatchObject([{file: 'src/facts/a.ts', line: 2}]);
  });

  it('is found around the values of a template', () => {
    const text = 'export const a = (b: string) => `The role lacks the ${b} object.`;\n';
    expect(inData(text)).toMatchObject([{line: 1}]);
  });

  it.each([
    ['messages of SAP', "export const a = {messages: ['The user lacks the object.']};\n"],
    ['names and addresses', "export const a = ['lacks', '/lacks/a/b', '[data-lacks] a b c'];\n"],
    ['comments', '// The role lacks the object.\n'],
    ['imports', "import a from 'what lacks this';\n"],
  ])('is not looked for in %s', (_name, text) => {
    expect(inData(text)).toEqual([]);
  });
});
