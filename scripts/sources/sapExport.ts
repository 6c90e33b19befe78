/**
 * Small topics in the style of SAP's exporter, for tests: own titles and sentences, except for the
 * phrases by which the check knows a step.
 */
export const loios = {
  parent: '15a3a5b37bac425aaeae556e2077b0a8',
  odata: 'fb5fe06295fd493f80e89df3a9c57b7a',
  cloudConnector: '4cf0fb0cded846719506ef4ade1e4e2f',
  fork: 'c4a9b51a49c5411eadeb7f7208b6b9cc',
  oneSystem: '8705f861937c40ca8afb9dc728f4d5fe',
  separateSystems: 'd3b1cbe50ca246f8b2c03e92b42a6b5b',
} as const;

/** How a version of the exporter writes values, tables and numbers. */
export interface ExportStyle {
  /** `bold` until 2023: `***X***` with escaped underscores. */
  readonly values: 'code' | 'bold';
  /** `deep`: June 2023, with cells indented like code. */
  readonly cells: 'plain' | 'airy' | 'deep';
  /** Titles of groups of steps as steps of their own, in 2022 and 2023. */
  readonly numberedTitles: boolean;
}

export const today: ExportStyle = {values: 'code', cells: 'plain', numberedTitles: false};
export const in2022: ExportStyle = {values: 'bold', cells: 'airy', numberedTitles: true};
export const in2023: ExportStyle = {values: 'bold', cells: 'deep', numberedTitles: true};

function code(text: string): string {
  return `\`${text}\``;
}

function typed(text: string, {values}: ExportStyle): string {
  if (values === 'code') return code(text);
  return `***${text.replace(/[_[\]]/g, '\\$&')}***`;
}

function indented(lines: readonly string[], depth: number): string[] {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(4 * depth)}${line}`));
}

/** A row of a table; a number in front of a cell spans that many rows. */
export type Row = readonly (string | readonly [number, string])[];

function cell(name: 'th' | 'td', content: string | readonly [number, string], style: ExportStyle) {
  const [span, text] = typeof content === 'string' ? [1, content] : content;
  const rows = span > 1 ? ` rowspan="${span}"` : '';
  const deep = style.cells === 'deep' && name === 'td';
  const lines = text.split('\n');
  return [
    `<${name} valign="top"${rows}>`,
    '',
    ...(deep ? indented(lines, 1) : lines),
    ...(style.cells === 'plain' ? [] : ['', '']),
    '    ',
    `</${name}>`,
  ];
}

export function table(head: readonly string[], rows: readonly Row[], style: ExportStyle): string[] {
  const row = (name: 'th' | 'td', cells: Row) => [
    '<tr>',
    ...cells.flatMap((one) => cell(name, one, style)),
    '</tr>',
  ];
  return [
    '',
    '',
    '<table>',
    ...row('th', head),
    ...rows.flatMap((one) => row('td', one)),
    '</table>',
  ];
}

/** One authorization object: its fields with what stands in the value cell. */
export type ObjectRows = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const na1: ObjectRows = {
  S_BTCH_NA1: {
    PROGRAM: '`FCCX_APJ_PROCESSOR`',
    'BTCUNAME: Background User Name for Authorization Check':
      'Enter one of the following:\n\n-   `*`: The asterisk stands for all of them.\n\n-   List all relevant business users explicitly.',
  },
};
export const jobRele: ObjectRows = {
  S_BTCH_JOB: {JOBACTION: '`RELE`', JOBGROUP: '`*` \\(asterisk\\)'},
};
export const job: ObjectRows = {
  S_BTCH_JOB: {
    JOBACTION: '-   `DELE`: Delete Background Jobs\n\n-   `RELE`: Release Jobs',
    JOBGROUP: '`*` \\(asterisk\\)',
  },
};
export const applLog: ObjectRows = {
  S_APPL_LOG: {
    ACTVT: 'Automatically prefilled: `03`',
    ALG_OBJECT: '`*` \\(asterisk\\)',
    ALG_SUBOBJ: '`*` \\(asterisk\\)',
  },
};

function objectTable(objects: ObjectRows, style: ExportStyle): string[] {
  const rows = Object.entries(objects).flatMap(([object, fields]) =>
    Object.entries(fields).map(([field, value], index, all): Row => {
      const [name = '', heading] = field.split(': ');
      const cells: Row = [heading ? `${code(name)}: *${heading}*` : code(name), value];
      return index === 0 ? [[all.length, code(object)], ...cells] : cells;
    }),
  );
  return table(['Authorization Object', 'Field Name \\(Heading\\)', 'Value'], rows, style);
}

function programTable(type: string, style: ExportStyle): string[] {
  return table(['Program ID', 'Object Type'], [[code('R3TR'), code(type)]], style);
}

/** One step: the sentence, and what stands below it. */
export interface Step {
  readonly text: string;
  readonly below?: readonly string[];
}

export function iwsg(style: ExportStyle): Step[] {
  const example =
    style.values === 'code'
      ? '**`[ZFCCX_COMMUNICATION_SERVICES_SRV]*`**'
      : '*****\\[ZFCCX\\_COMMUNICATION\\_SERVICES\\_SRV\\]\\******';
  return [
    {
      text: `Under *Default Authorization*, select ${typed('SAP Gateway: Service Group Metadata', style)}.`,
      below: [
        'The following information is filled automatically:',
        ...programTable('IWSG', style),
        '',
        `1.  Under *TADIR Service*, use the value help to search for the technical service name that was used during service activation as described under [Services](services-fb5fe06.md). For example, the default ${example}.`,
      ],
    },
  ];
}

export function iwsv(objects: ObjectRows, style: ExportStyle): Step[] {
  const service = 'FCCX_COMMUNICATION_SERVICES_SRV 0001';
  const name = 'SAP Gateway Business Suite Enablement - Service';
  const variant: Row = [
    typed('Selected', style),
    name,
    code(service),
    code('FCCX_COMMUNICATION_SERVICES_SRVO'),
    code('OP Variant'),
  ];
  return [
    {
      text: `Under *Default Authorization*, select ${typed(name, style)}.`,
      below: [
        'The following information is filled automatically:',
        ...programTable('IWSV', style),
        '',
        `1.  Under *TADIR Service*, use the value help to search for ${typed(service, style)}, and apply this service.`,
        '',
        '2.  For this last authorization, the *OP Variant* needs to have been selected on the *Applications* tab if this is supported by your release:',
        ...indented(
          table(['Active', 'Type', 'Name', 'Variant', 'Description'], [variant], style),
          1,
        ),
        '',
        '3.  The following authorization objects need to be maintained:',
        ...indented(objectTable(objects, style), 1),
      ],
    },
  ];
}

export const caution: readonly string[] = [
  '> ### Caution:  ',
  '> If you use separate systems for gateway and business, the users created for both systems **must be dialog users**. These users require authorization object `S_RFCACL`. Depending on your release, this object is provided with the default authorization *SAP Gateway Business Suite Enablement - Service*.',
];

export const recommendation: readonly string[] = [
  '> ### Recommendation:  ',
  '> We recommend that you select the user type *Dialog* for the purpose of this user.',
];

/** The steps for the user of one system. */
export function userSteps(system: string, type: string, below: readonly string[] = []): Step[] {
  return [
    {text: `In your ${system}, run transaction \`SU01\` and create a user.`},
    {
      text: 'Go to the *Logon Data* tab.',
      below: [`1.  Under *User Type*, ${type}.`, '', ...indented(below, 1)],
    },
  ];
}

export function roleSteps(parts: readonly Step[], below: readonly string[] = []): Step[] {
  return [
    {text: 'Run transaction `PFCG`.'},
    {text: 'Go to *Edit* \\> *Insert Authorization Default*.'},
    ...parts,
    {text: 'On the *User* tab, add the user.', below},
  ];
}

/** A procedure of titled groups of steps, numbered through. */
export function procedure(
  groups: readonly (readonly [string, readonly Step[]])[],
  style: ExportStyle,
): string[] {
  let number = 0;
  const numbered = (text: string) => {
    number += 1;
    return `${`${number}.`.padEnd(4)}${text}`;
  };
  return groups.flatMap(([title, steps]) => [
    ...(style.numberedTitles ? [numbered(`**${title}**`)] : [`**${title}**`, '']),
    ...steps.flatMap(({text, below = []}) => [numbered(text), '', ...indented(below, 1), '']),
    '',
  ]);
}

/** A whole topic, with the ID in its first line. */
export function topic(loio: string, title: string, body: readonly string[]): string {
  return [
    `<!-- loio${loio} -->`,
    '',
    `# ${title}`,
    '',
    'A short description.',
    '',
    `<a name="loio${loio}__steps"/>`,
    '',
    '## Procedure',
    '',
    ...body,
    '',
  ].join('\n');
}

export interface OneSystem {
  readonly objects: ObjectRows;
  readonly recommended?: boolean;
}

/** The topic for one system, as a version of the exporter wrote it. */
export function oneSystemTopic({objects, recommended}: OneSystem, style: ExportStyle): string {
  const type = userSteps(
    'gateway and business back end',
    'make a selection',
    recommended ? recommendation : [],
  );
  return topic(
    loios.oneSystem,
    'One User',
    procedure(
      [
        ['Creating the User', type],
        ['Providing the Roles', roleSteps([...iwsg(style), ...iwsv(objects, style)])],
      ],
      style,
    ),
  );
}

/** The topic for separate systems; `swapped` as it was printed until March 2025. */
export function separateTopic(
  {objects, swapped}: {objects: ObjectRows; swapped?: boolean},
  style: ExportStyle,
): string {
  const [business, gateway] = swapped
    ? [iwsg(style), iwsv(objects, style)]
    : [iwsv(objects, style), iwsg(style)];
  return topic(
    loios.separateSystems,
    'Two Users',
    procedure(
      [
        [
          'Creating the User for a Business Back End',
          userSteps('business back end', 'select *Dialog*'),
        ],
        ['Providing the Roles', roleSteps(business, caution)],
        [
          'Creating the User for a Gateway Back End',
          userSteps('gateway back end', 'select *Dialog*'),
        ],
        ['Providing the Roles', roleSteps(gateway, caution)],
      ],
      style,
    ),
  );
}
