import postcss, {AtRule, type Container, type Root, type Rule} from 'postcss';

/**
 * Selectors that need a pointer on the page, the app or a printer: the full style sheet has loaded
 * by then.
 */
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

/** The selector of a rule for the whole page, without the element name. */
const wholePage = ({selector}: Rule) =>
  /^(:root|(html)?\[data-theme="?\w+"?\])$/.test(selector)
    ? selector.replace(/^html|"/g, '')
    : undefined;

/**
 * Removes the custom properties of layers that never apply, because styles outside layers set them
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

/** Repeatedly removes custom properties that nothing reads. */
function removeUnreadProperties(root: Root): void {
  for (let removed = 1; removed > 0;) {
    const read = new Set(
      [...root.toString().matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name),
    );
    removed = 0;
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      removed += 1;
    });
  }
}

/** Removes drawings and their colors, which take no space: they come with the full style sheet. */
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
 * Removes the styles of a page that have no effect before the full style sheet has loaded.
 * Everything that affects the layout must stay, or the page would shift.
 */
export function firstViewOnly(css: string): string {
  const root = postcss.parse(css);
  removeSelectors(root);
  removeOverridden(root);
  removeDrawings(root);
  removeUnreadProperties(root);
  removeEmpty(root);
  return root.toString();
}
