import {ESLint} from 'eslint';
import {expect, it} from 'vitest';

/** What the rules of the project say to a piece of code in a file. */
async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await new ESLint().lintText(code, {filePath});
  return (result?.messages ?? []).flatMap(({ruleId}) => ruleId ?? []);
}

const rule = 'no-restricted-syntax';

it.each([
  ['a bare import()', `void import('./part').then((it) => it.run());`, true],
  ['lazy()', `export const Part = lazy(() => import('./part'));`, true],
  ['another helper', `void load(() => import('./part'));`, true],
  ['an argument that is not the loader', `void loadPart(load, import('./part'));`, true],
  ['what follows the loading', `void loadPart(load).then(() => import('./part'));`, true],
  ['loadPart', `void loadPart(() => import('./part'), 'Nothing happens.');`, false],
  ['two parts at once', `void loadPart(() => Promise.all([import('./a'), import('./b')]));`, false],
  ['loadQuietly', `void loadQuietly(() => import('./part'));`, false],
  ['a type', `export type Part = typeof import('./part');`, false],
])(
  'an import() without an answer is found: %s',
  async (_name, code, found) => {
    const all = [
      ...(await complaints('src/page/planted.ts', code)),
      ...(await complaints('src/panel/views/planted.tsx', code)),
    ];
    expect(all.filter((it) => it === rule)).toHaveLength(found ? 2 : 0);
  },
  60_000,
);
