import {Ajv2020} from 'ajv/dist/2020.js';
import fs from 'node:fs';
import path from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {flatColumns, flatRows} from '../../src/requirements/rules/flatRows';
import {requirementChanges} from '../../src/facts/requirements/requirementChanges';
import {requirementVersion} from '../../src/requirements/rules/requirements';
import {buildDownloads, factsOf, type Download} from './buildDownloads';
import {toCsv} from './csv';
import type {requirementsDocument} from './requirementsDocument';
import {authorizationTable, historyTable} from './table';
import {toXlsx} from './xlsx';

const schema = fs.readFileSync(path.join(import.meta.dirname, 'requirements.schema.json'), 'utf8');
let downloads: Download[] = [];

/** The markup of all parts of a workbook, one after the other. */
const markupOf = (workbook: Buffer) =>
  Object.values(unzipSync(workbook))
    .map((part) => strFromU8(part))
    .join('\n');

function withEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

beforeAll(async () => {
  downloads = await buildDownloads('1.2.3', schema);
});

function content(file: string): Buffer {
  const found = downloads.find((download) => download.file === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found.content;
}

describe('buildDownloads', () => {
  it('has files of permanent names, and facts about them', () => {
    expect(downloads.map(({file}) => file)).toEqual([
      'afc-authorizations.xlsx',
      'afc-authorizations.csv',
      'afc-authorizations.json',
      'requirements.schema.json',
    ]);
    for (const [index, {bytes, ...facts}] of factsOf(downloads).entries()) {
      expect(bytes).toBe(downloads[index]?.content.length);
      expect(bytes).toBeGreaterThan(1000);
      expect(facts).not.toHaveProperty('content');
    }
  });

  it('keeps the same content when built again', async () => {
    const again = await buildDownloads('1.2.3', schema);
    expect(again.map(({content: bytes}) => bytes.length)).toEqual(
      downloads.map(({content: bytes}) => bytes.length),
    );
    expect(again[1]?.content.equals(content('afc-authorizations.csv'))).toBe(true);
  });
});

describe('CSV', () => {
  it('begins with a byte-order mark and ends each line as RFC 4180 has it', () => {
    const text = toCsv([['a'], ['ä']]).toString('utf8');
    expect(text).toBe('\ufeffa\r\nä\r\n');
  });

  it('holds every row of the matrix', () => {
    const lines = content('afc-authorizations.csv')
      .toString('utf8')
      .slice(1)
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe(flatColumns.join(','));
    expect(lines).toHaveLength(flatRows().length + 1);
    expect(lines).toContain(
      'separate-systems,business,Business back end,S_BTCH_JOB,JOBACTION,DELE,literal,Delete Background Jobs,,required,sap,2024-09-23,5b8b85e,https://github.com/SAP-docs/s4hana-cloud-advanced-financial-closing/commit/5b8b85e',
    );
  });
});

describe('XLSX', () => {
  it('holds every text of the tables', () => {
    const markup = markupOf(content('afc-authorizations.xlsx'));
    for (const text of [...authorizationTable().flat(), ...historyTable().flat()])
      expect(markup).toContain(withEntities(text));
  });

  it('holds texts only, no formulas', async () => {
    const workbook = await toXlsx([{name: 'One', table: [['Head'], ['=1+1']]}]);
    expect(markupOf(workbook)).toContain('=1+1');
    expect(markupOf(workbook)).not.toMatch(/<f[ >]/);
  });

  it('is the same file whenever it is made', async () => {
    const madeOn = (day: string) => {
      vi.setSystemTime(day);
      return toXlsx([{name: 'One', table: [['Head'], ['Text']]}]);
    };
    vi.useFakeTimers({toFake: ['Date']});
    const [first, later] = [await madeOn('2026-01-01'), await madeOn('2031-02-03')];
    vi.useRealTimers();
    expect(first).toEqual(later);
  });
});

describe('JSON', () => {
  const document = () =>
    JSON.parse(content('afc-authorizations.json').toString('utf8')) as ReturnType<
      typeof requirementsDocument
    >;

  it('says which requirement of which guide it is', () => {
    expect(document()).toMatchObject({
      $schema: 'requirements.schema.json',
      formatVersion: 1,
      guideVersion: '1.2.3',
      requirementVersion,
    });
  });

  it('holds every row of the matrix, and every change', () => {
    const rows = document().topologies.flatMap(({systems}) =>
      systems.flatMap(({requirements}) => requirements),
    );
    expect(rows).toHaveLength(flatRows().length);
    expect(document().history.map(({date}) => date)).toEqual(
      requirementChanges.map(({date}) => date),
    );
  });

  it('holds to its schema', () => {
    const validate = new Ajv2020({strict: false, validateFormats: false}).compile(
      JSON.parse(schema) as object,
    );
    validate(document());
    expect(validate.errors).toBeNull();
  });

  it('dates what SAP’s guide gives, and nothing else', () => {
    const rows = document().topologies.flatMap(({systems}) =>
      systems.flatMap(({requirements}) => requirements),
    );
    expect(rows.some(({basis}) => basis === 'derived')).toBe(true);
    for (const row of rows) expect('since' in row).toBe(row.basis === 'sap');
  });

  it('has no member that its schema does not describe, and none of these is missing', () => {
    const described = [...schema.matchAll(/"([\w$]+)": \{/g)].map(([, name]) => name);
    const names = new Set<string>();
    JSON.stringify(document(), (name, value: unknown) => {
      if (name && !/^\d+$/.test(name)) names.add(name);
      return value;
    });
    expect([...names].filter((name) => !described.includes(name))).toEqual([]);
  });
});

describe('the tables', () => {
  it('carry no marks of the running text', () => {
    expect(historyTable().flat().join('\n')).not.toContain('`');
    expect(historyTable()[1]?.[0]).toBe(requirementVersion.date);
  });
});
