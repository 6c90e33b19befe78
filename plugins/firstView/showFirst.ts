const scriptTag = /<script[^>]*\ssrc="?([^"\s>]+\.js)"?[^>]*><\/script>/g;
const styleTag = /<link(?=[^>]*\srel="?stylesheet)[^>]*\shref="?([^"\s>]+\.css)"?[^>]*>/g;
// For a search service that the guide does not use, locales it does not have, and statistics.
const unreadTag =
  /<(?:meta|link)[^>]*(?:docsearch:|docusaurus_|hreflang|name="?generator|og:locale)[^>]*>/g;
// The theme's drawing for links to elsewhere in navbar and footer, of which the guide has none.
const unusedDrawing = /<svg style="display: none;">[\s\S]*?<\/svg>\s*/;
// What plugins wrote into the head: one element costs the page's policy one hash.
const inlineStyle = /<style>([^<]*)<\/style>/g;
const preloadTag = /<link(?=[^>]*\srel="?(?:module)?preload)[^>]*\.js[^>]*>/g;

/** The addresses of a built page's scripts and style sheets. */
export interface AppFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const targets = (html: string, tag: RegExp) =>
  [...html.matchAll(tag)].flatMap(([, address]) => (address ? [address] : []));

/** The files of the app that a built page loads; undefined on pages without it (redirects). */
export function findAppFiles(html: string): AppFiles | undefined {
  const scripts = targets(html, scriptTag);
  return scripts.length > 0 ? {scripts, styles: targets(html, styleTag)} : undefined;
}

/** What the build puts into a page so that it shows itself. */
export interface FirstView {
  /** The script at the end of the page. */
  readonly loader: string;
  /** Address of the script that stamps prints. */
  readonly print: string;
  /** The styles of the first view. */
  readonly styles: string;
}

/**
 * The page with its first view in itself: the given styles in its head, the app's files in the
 * hands of the loader at its end. Without JavaScript the style sheets load as usual.
 */
export function showFirst(html: string, app: AppFiles, {loader, print, styles}: FirstView): string {
  const data = `data-scripts="${app.scripts.join(' ')}" data-styles="${app.styles.join(' ')}" data-print="${print}"`;
  const [head = '', ...rest] = html.split('</head>');
  const inHead = targets(head, inlineStyle).join('');
  const bare = [head.replaceAll(inlineStyle, ''), ...rest]
    .join('</head>')
    .replaceAll(scriptTag, '')
    .replaceAll(preloadTag, '')
    .replaceAll(unreadTag, '')
    .replace(unusedDrawing, '')
    .replaceAll(styleTag, '<noscript>$&</noscript>')
    .replace('</head>', () => `<style>${inHead}${styles}</style></head>`);
  const end = bare.lastIndexOf('</body>');
  const at = end < 0 ? bare.length : end;
  return `${bare.slice(0, at)}<script ${data}>${loader}</script>${bare.slice(at)}`;
}
