import {ESLint} from 'eslint';
import {beforeAll, expect, it} from 'vitest';

/** Expressions that froze a tab, or could have, and what takes their place. */
const slow = [
  String.raw`text.replace(/^[<"'(]+|[>"'),.]+$/g, '')`,
  String.raw`text.replace(/\/+$/, '')`,
  String.raw`text.replace(/=+$/, '')`,
  String.raw`/\\+$/.exec(text)`,
  String.raw`text.match(/[\p{L}\p{N}_/.-]*[\p{L}\p{N}][\p{L}\p{N}_/.-]*/gu)`,
  String.raw`text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')`,
  String.raw`/^(https?):\/\/([^/?#]*)(.*)$/i.exec(text)`,
  String.raw`/^(a+)+$/.exec(text)`,
];
const linear = [
  String.raw`text.split(/[?#]/, 1)`,
  String.raw`/^\/+/.exec(text)`,
  String.raw`/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text)`,
];

let lint: (expression: string) => Promise<readonly string[]>;

beforeAll(() => {
  const eslint = new ESLint();
  lint = async (expression) => {
    const code = `export const read = (text: string): unknown => ${expression};\n`;
    const [result] = await eslint.lintText(code, {filePath: 'src/runs/rules/planted.ts'});
    return (result?.messages ?? []).map(({ruleId}) => ruleId ?? 'no rule');
  };
});

it.each(slow)('finds %s', {timeout: 120_000}, async (expression) => {
  expect(await lint(expression)).toContainEqual(expect.stringMatching(/^regexp\/no-super-linear/));
});

it.each(linear)('lets %s pass', {timeout: 120_000}, async (expression) => {
  expect(await lint(expression)).toEqual([]);
});
