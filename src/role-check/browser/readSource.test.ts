import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readSource, sizeOf} from './readSource';

const bytes = fs.readFileSync('tests/fixtures/role-check/files/business-s4hana-lf.SAP');
const ignore = () => undefined;

describe('readSource', () => {
  it('reads a pasted text and a file the same way', async () => {
    const text = {id: '1', name: 'role', content: bytes.toString('latin1')};
    const file = {id: '1', name: 'role', content: new Blob([bytes])};
    const [pasted, chosen] = [await readSource(text, ignore), await readSource(file, ignore)];
    expect(pasted.roles).toEqual(['Z_AFC_ONE']);
    expect(chosen.rows).toEqual(pasted.rows);
    expect(pasted.encoding).toBe('text');
  });

  it('tells how much is done, up to the size', async () => {
    const content = 'x'.repeat(600_000);
    for (const source of [
      {id: '1', name: 'text', content},
      {id: '1', name: 'file', content: new Blob([content])},
    ]) {
      const told: number[] = [];
      await readSource(source, (done) => told.push(done));
      expect(told).not.toHaveLength(0);
      expect(told.toSorted((one, other) => one - other)).toEqual(told);
      expect(told.at(-1)).toBe(sizeOf(source));
    }
  });

  it('names the file that the browser cannot read', async () => {
    const content = new Blob(['x']);
    content.stream = () => {
      throw new Error('gone');
    };
    await expect(readSource({id: '1', name: 'role.SAP', content}, ignore)).rejects.toThrow(
      'role.SAP could not be read (gone)',
    );
  });
});
