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
export function firstViewOnly(css: string): string {
  const root = postcss.parse(css);
  removeSelectors(root);
  removeOverridden(root);
  removeDrawings(root);
  removeUnreadProperties(root);
  removeEmpty(root);
  return root.toString();
}
