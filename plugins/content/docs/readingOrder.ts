/** A section of the sidebar. */
export interface Section<Page = string> {
  readonly title: string;
  readonly pages: readonly Page[];
}

/**
 * The parts of a sidebar entry that matter for the order, as authors write it or as Docusaurus
 * reads it.
 */
interface Entry {
  readonly type?: string;
  readonly id?: string;
  readonly label?: string;
  readonly link?: {readonly type: string; readonly id?: string} | null;
  readonly items?: readonly (Entry | string)[];
}

function idsOf(entry: Entry | string): readonly string[] {
  if (typeof entry === 'string') return [entry];
  const own = entry.id ?? (entry.link?.type === 'doc' ? entry.link.id : undefined);
  return [...(own ? [own] : []), ...(entry.items ?? []).flatMap(idsOf)];
}

/**
 * The documents of a sidebar in reading order, section by section. `sidebars.ts` alone defines the
 * order.
 */
export function readingOrder(sidebar: readonly unknown[]): readonly Section[] {
  return (sidebar as readonly (Entry | string)[]).map((entry) => ({
    title: typeof entry === 'string' ? entry : (entry.label ?? entry.id ?? ''),
    pages: idsOf(entry),
  }));
}
