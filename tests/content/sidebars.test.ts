import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import sidebars from '../../sidebars';

interface Category {
  readonly label: string;
  readonly link?: {readonly id?: string};
  readonly items: readonly Item[];
}
interface Page {
  readonly id: string;
  readonly label: string;
}
type Item = string | Page | Category;

const guide = sidebars.guide as unknown as readonly Item[];
const user = 's4hana/technical-communication-user';

/** The sidebar in reading order: indent, label and document of each entry. */
function outline(items: readonly Item[], indent = ''): string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [`${indent}${item}`];
    if ('id' in item) return [`${indent}${item.label}: ${item.id}`];
    const own = item.link?.id ? `: ${item.link.id}` : '';
    return [`${indent}${item.label}${own}`, ...outline(item.items, `${indent}  `)];
  });
}

describe('the sidebar', () => {
  it('follows the working order, with numbers', () => {
    expect(outline(guide).slice(0, 13)).toEqual([
      'Setup plan: index',
      'SAP S/4HANA: s4hana/index',
      '  1 OData services: s4hana/odata-services',
      '  2 Cloud Connector: s4hana/cloud-connector',
      `  3 Technical user: ${user}/index`,
      `    One system: ${user}/one-system`,
      `    Separate systems: ${user}/separate-systems`,
      '  4 Destination: s4hana/destination',
      '  5 Connect: s4hana/communication-system',
      'If they apply',
      '  6 Upgrade from ERP: s4hana/upgrade-from-erp',
      '  7 Local settings: s4hana/local-settings',
      '  Private edition: s4hana/private-edition',
    ]);
  });

  it('leads to every page, and to each once', () => {
    const docs = path.join(import.meta.dirname, '../../docs');
    const pages = fs
      .readdirSync(docs, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.mdx') && !name.startsWith('_partials'))
      .map((name) => name.replace(/\.mdx$/, '').replaceAll(path.sep, '/'));
    const listed = outline(guide).flatMap((line) => {
      const id = line.trim().split(': ').at(-1) ?? '';
      return line.includes(': ') || id.includes('/') ? [id] : [];
    });
    expect([...listed].sort()).toEqual(pages.sort());
  });
});
