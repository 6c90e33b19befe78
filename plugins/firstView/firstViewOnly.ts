import postcss, {AtRule, type Container, type Root, type Rule} from 'postcss';

/** Needs a pointer on the page, the app or a printer: the full style sheet is there by then. */
const later = /:hover|:active|::-webkit/;
const laterProperty =
  /^(transition|animation|cursor|(-webkit-)?user-select|-webkit-(text-decoration|tap-highlight))/;

function removeSelectors(root: Root): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !later.test(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules(/^(media|page)$/, (rule) => {
    if (rule.name === 'page' || rule.params === 'print') rule.remove();
  });
  root.walkDecls(laterProperty, (declaration) => {
    declaration.remove();
  });
}

const layered = ({parent}: Rule | AtRule): boolean =>
  parent instanceof AtRule && (parent.name === 'layer' || layered(parent));

/** The selector of a rule for the whole page, without the element's name. */
const wholePage = ({selector}: Rule) =>
  /^(:root|(html)?\[data-theme="?\w+"?\])$/.test(selector)
    ? selector.replace(/^html|"/g, '')
    : undefined;

/**
 * Removes the custom properties of layers that never count, as styles outside of layers set them
 * again: for the whole page, or for the same color mode.
 */
function removeOverridden(root: Root): void {
  const set = new Set<string>();
  root.each((rule) => {
    if (rule.type !== 'rule' || !wholePage(rule)) return;
    rule.walkDecls(/^--/, ({prop}) => void set.add(`${wholePage(rule)} ${prop}`));
  });
  root.walkRules((rule) => {
    const page = wholePage(rule);
    if (!page || !layered(rule)) return;
    rule.walkDecls(/^--/, (declaration) => {
      const {prop} = declaration;
      if (set.has(`:root ${prop}`) || set.has(`${page} ${prop}`)) declaration.remove();
    });
  });
}

/** Removes custom properties that nothing reads, until none is left. */
function removeUnreadProperties(root: Root, html: string): void {
  for (let removed = 1; removed > 0;) {
    const text = root.toString() + html;
    const read = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
    removed = 0;
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      removed += 1;
    });
  }
}

const reading = /var\(\s*(--[\w-]+)\s*\)/g;

/**
 * Custom properties that are set once, for the whole page, to a plain value. Layers and color modes
 * that set one again keep it variable.
 */
function constants(root: Root): Map<string, string> {
  const found = new Map<string, string>();
  const varies = new Set<string>();
  root.walkDecls(/^--/, ({prop, value, parent}) => {
    const global = parent?.type === 'rule' && (parent as Rule).selector === ':root';
    const inMedia = global && /^(media|supports)$/.test((parent.parent as AtRule).name);
    if (!global || inMedia || found.has(prop) || value.includes('var(')) varies.add(prop);
    found.set(prop, value);
  });
  for (const name of varies) found.delete(name);
  return found;
}

/** Writes constants where they are read: their names would weigh more than their values. */
function resolveConstants(root: Root): void {
  for (let known = constants(root); known.size > 0; known = constants(root)) {
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(
        reading,
        // Minified values stand without blanks: `var(--a)0` must not become `00`.
        (text, name: string) => (known.has(name) ? ` ${known.get(name)} ` : text),
      );
    });
    root.walkDecls((declaration) => {
      if (known.has(declaration.prop)) declaration.remove();
    });
  }
}

/** Takes out the blanks around what was written in; texts in quotation marks keep theirs. */
function removeBlanks(root: Root): void {
  root.walkDecls((declaration) => {
    const {value} = declaration;
    if (/["']/.test(value)) return;
    declaration.value = value
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/([(,]) | (?=[),])/g, '$1');
  });
}

/** Drawings, and what colors them, take no room: they come with the full style sheet. */
function removeDrawings(root: Root): void {
  root.walkDecls(/^(background(-image)?|filter)$/, (declaration) => {
    const isDrawing = declaration.prop === 'filter' || /url\(["']?data:/.test(declaration.value);
    if (isDrawing) declaration.remove();
  });
}

function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'rule' && node.type !== 'atrule') return;
    if (!node.nodes) return;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}

/**
 * Leaves out of a page's styles what does not show before the full style sheet has loaded. Nothing
 * that takes part in the layout may go, or the page would shift.
 */
export function firstViewOnly(css: string, html: string): string {
  const root = postcss.parse(css);
  removeSelectors(root);
  removeOverridden(root);
  removeUnreadProperties(root, html);
  resolveConstants(root);
  removeBlanks(root);
  removeDrawings(root);
  removeUnreadProperties(root, html);
  removeEmpty(root);
  return root.toString();
}
