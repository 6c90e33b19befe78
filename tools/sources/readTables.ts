import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {UserSystemId} from '../../src/facts/requirements/types';
import {topicByKey} from '../../src/facts/findTopic';
import {textOf, valuesIn} from './nodeText';
import {isElement} from './parseTopic';
import type {PrintedField, PrintedObject, PrintedStart, RoleTables} from './printedTables';
import {sentencesOf, type Sentence} from './sentences';
import {cellsOf} from './tableCells';
import {tidy, tidyValue} from './words';

const loioOfTopic = (key: Parameters<typeof topicByKey>[0]) => topicByKey(key).source.loio;
const separateSystems = loioOfTopic('separate-systems');
/** The first one contained the tables for both topologies until 2022. */
const oneSystem = [loioOfTopic('technical-communication-user'), loioOfTopic('one-system')];

/** Whether a topic prints tables for roles. */
export function isRoleTopic(loio: string): boolean {
  return loio === separateSystems || oneSystem.includes(loio);
}

/** The tables of a topic that define its roles. */
export interface TableReading {
  readonly roles: readonly RoleTables[];
  /** These tables are compared as tables, not as prose. */
  readonly tables: ReadonlySet<Element>;
}

/** The column headings that identify a table. */
const columns = {
  program: 'Program ID|Object Type',
  variant: 'Active|Type|Name|Variant|Description',
  objects: 'Authorization Object|Field Name (Heading)|Value',
} as const;

const cellText = (cell: Element | undefined) => (cell ? tidyValue(tidy(textOf(cell))) : '');

/** The system in the title of a group of steps, such as "Creating the User for a Gateway Back End". */
function systemInTitle(title: string): UserSystemId | undefined {
  const word = /\bfor an? (business|gateway) back[- ]?end\b/i.exec(title)?.[1]?.toLowerCase();
  return word === 'business' || word === 'gateway' ? word : undefined;
}

/** A title is a heading, or a paragraph with only bold words. */
function titleIn(element: Element, parent: Element | undefined): string | undefined {
  if (isElement(element, 'h2', 'h3', 'h4')) return textOf(element);
  if (!parent || !isElement(element, 'strong', 'b')) return undefined;
  const title = textOf(element);
  return textOf(parent).trim() === title.trim() ? title : undefined;
}

function wordsOf(cells: readonly Element[]): readonly Sentence[] {
  return sentencesOf(cells.map((cell) => tidy(textOf(cell))).join('\n'));
}

function objectsIn(rows: readonly (readonly Element[])[]): PrintedObject[] {
  const objects = new Map<string, PrintedField[]>();
  for (const [object, name, value] of rows) {
    if (!object || !name || !value) continue;
    const field = {
      name: valuesIn(name)[0] ?? cellText(name),
      values: valuesIn(value),
      words: wordsOf([name, value]),
    };
    const key = cellText(object);
    objects.set(key, [...(objects.get(key) ?? []), field]);
  }
  return [...objects].map(([object, fields]) => ({object, fields}));
}

class TableReader {
  readonly roles: {system: UserSystemId; starts: PrintedStart[]; objects: PrintedObject[]}[] = [];
  readonly tables = new Set<Element>();
  system: UserSystemId | undefined;

  private role(system: UserSystemId) {
    const known = this.roles.find((role) => role.system === system);
    if (known) return known;
    const role = {system, starts: [], objects: []};
    this.roles.push(role);
    return role;
  }

  table(table: Element) {
    const [head, ...rows] = cellsOf(table);
    if (!this.system || !head) return;
    const {starts, objects} = this.role(this.system);
    const names = head.map(cellText).join('|');
    const cells = rows[0]?.map(cellText) ?? [];
    const last = starts.at(-1);
    if (names === columns.objects) objects.push(...objectsIn(rows));
    else if (names === columns.program)
      starts.push({programId: cells[0] ?? '', id: cells[1] ?? ''});
    else if (names === columns.variant && last) {
      const [, defaultName = '', tadirService = '', name = '', description = ''] = cells;
      starts[starts.length - 1] = {
        ...last,
        variant: {defaultName, tadirService, name, description},
      };
    } else return;
    this.tables.add(table);
  }
}

/** Reads the tables of a topic about users, each for the system in the title above it. */
export function readTables(tree: Root, loio: string): TableReading {
  const reader = new TableReader();
  if (!isRoleTopic(loio)) return reader;
  if (oneSystem.includes(loio)) reader.system = 'combined';
  visit(tree, 'element', (element, _, parent) => {
    const title = titleIn(element, parent?.type === 'element' ? parent : undefined);
    if (title) reader.system = systemInTitle(title) ?? reader.system;
    if (element.tagName === 'table') reader.table(element);
  });
  return reader;
}
