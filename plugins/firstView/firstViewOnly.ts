import postcss, {type Container, type Root} from 'postcss';

/** Needs a pointer on the page or the app: the full style sheet is there by then. */
const later = /:hover|:active|navbar-sidebar|backToTop|scrollbar/;

function removeSelectors(root: Root): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !later.test(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkDecls(/^(transition|animation|-webkit-text-decoration)/, (declaration) => {
    declaration.remove();
  });
}

/** Removes custom properties that nothing reads, until none is left. */
function removeUnreadProperties(root: Root, html: string): void {
  for (let removed = 1; removed > 0; ) {
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
  removeUnreadProperties(root, html);
  removeEmpty(root);
  return root.toString();
}
