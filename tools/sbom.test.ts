import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {expect, it} from 'vitest';

it('is JSON alone, and names the project whatever its folder is called', () => {
  const text = execFileSync('npx', ['tsx', 'tools/sbom.ts'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const {name, dependencies} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
    name: string;
    dependencies: Record<string, string>;
  };
  const bom = JSON.parse(text) as {
    bomFormat: string;
    metadata: {component: {name: string}};
    components: {name: string}[];
  };
  expect([bom.bomFormat, bom.metadata.component.name]).toEqual(['CycloneDX', name]);
  const names = bom.components.map((component) => component.name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});
