import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {parseArgs} from 'node:util';

const usage = `Usage: npm run --silent sbom
       npm run sbom -- --out FILE

Prints what the guide is made of and with, as CycloneDX (JSON). Without --silent, npm prints two
lines of its own before it; a file has the JSON alone in any case.
`;

interface Bom {
  readonly metadata: {readonly component: {readonly name: string}};
}

/** npm's own list, which names the project after its checkout folder. */
function readBom(): Bom {
  const {status, stdout, stderr} = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
    {encoding: 'utf8', maxBuffer: 1 << 28},
  );
  if (status !== 0) throw new Error(`npm sbom failed.\n${stderr}`);
  return JSON.parse(stdout) as Bom;
}

function main(): void {
  const {values} = parseArgs({options: {out: {type: 'string'}, help: {type: 'boolean'}}});
  if (values.help) return console.log(usage);
  const {name} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {name: string};
  const bom = readBom();
  const component = {...bom.metadata.component, name};
  const text = `${JSON.stringify({...bom, metadata: {...bom.metadata, component}}, null, 2)}\n`;
  if (values.out) fs.writeFileSync(values.out, text);
  else process.stdout.write(text);
}

main();
