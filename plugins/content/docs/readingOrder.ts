/** What stands together in the sidebar. */
export interface Section<Page = string> {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** An entry of a sidebar, as far as the order goes: as authors write it, or as Docusaurus reads it. */
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
 * The documents of a sidebar in reading order, section by section. `sidebars.ts` is the only place
 * that says in which order the guide is read.
 */
export function readingOrder(sidebar: readonly unknown[]): readonly Section[] {
  return (sidebar as readonly (Entry | string)[]).map((entry) => ({
    title: typeof entry === 'string' ? entry : (entry.label ?? entry.id ?? ''),
    pages: idsOf(entry),
  }));
}
