/** A generated topic, with the same text for the guide and for a stock Docusaurus page. */
export interface GeneratedTopic {
  readonly name: string;
  readonly guide: string;
  readonly stock: string;
}

const branchNames = {'one-system': 'One system', 'separate-systems': 'Separate systems'} as const;
type Branch = keyof typeof branchNames;
const branches = Object.keys(branchNames) as Branch[];
const systemOf = {'one-system': 'combined', 'separate-systems': 'business'} as const;

const rows = Array.from({length: 8}, (_, row) => row + 1);

const table = (topic: string) =>
  [
    '| Object | Field | Value |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| Z_${topic}_${row} | ACTVT | 0${row} |`),
  ].join('\n');

const action = (topic: string, branch: Branch, row: number) =>
  `Run transaction \`Z${topic}${row}\` and set **Field ${row}** for ${branch} to \`VALUE_${row}\`.`;

function guideBranch(topic: string, branch: Branch): string {
  const steps = rows.map((row) => {
    const id = `${systemOf[branch]}-${topic}-${row}`;
    return `<Step id="${id}" system="${systemOf[branch]}">\n\n${action(topic, branch, row)}\n\n</Step>`;
  });
  const heading = `## ${branchNames[branch]} {/* #${branch}-steps */}`;
  return [`<OnlyFor topology="${branch}">`, heading, ...steps, table(topic), '</OnlyFor>'].join(
    '\n\n',
  );
}

function stockBranch(topic: string, branch: Branch): string {
  const steps = rows.map((row) => `${row}. ${action(topic, branch, row)}`).join('\n');
  return [
    `<TabItem value="${branch}" label="${branchNames[branch]}">`,
    `## ${branchNames[branch]} {/* #${branch}-steps */}`,
    steps,
    table(topic),
    '</TabItem>',
  ].join('\n\n');
}

/** Generates topic `number`, with two branches of eight steps and a table each. */
export function generateTopic(number: number): GeneratedTopic {
  const name = `t${String(number).padStart(4, '0')}`;
  const head = `---\ntitle: Topic ${number}\ndescription: Generated topic ${number} of the build benchmark.\n---\n`;
  const intro = `Topic ${number} sets up part ${number} of the landscape. Do it once per client.`;
  const tabs = [
    '<Tabs groupId="topology" queryString="topology">',
    ...branches.map((branch) => stockBranch(name, branch)),
    '</Tabs>',
  ].join('\n\n');
  const imports = "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';";
  return {
    name,
    guide: [head, intro, ...branches.map((branch) => guideBranch(name, branch)), ''].join('\n\n'),
    stock: [head, imports, intro, tabs, ''].join('\n\n'),
  };
}
