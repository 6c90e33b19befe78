import {describe, expect, it} from 'vitest';
import {parseHtml, writeHtml} from '../../lib/html';
import {findAppFiles, showFirst, type FirstView} from './showFirst';

const css = '/assets/css/styles.1a2b.css';
const runtime = '/assets/js/runtime~main.1a2b.js';
const main = '/assets/js/main.1a2b.js';
const inline = '<script>document.documentElement.dataset.topology="none"</script>';

/** A page as Docusaurus builds and minifies it. */
const page = [
  '<!doctype html><html lang=en><head><meta charset=UTF-8>',
  '<style>a{top:0}</style><meta name=docusaurus_locale content=en><meta name=docsearch:language content=en />',
  '<link rel=alternate href=http://localhost:3000/ hreflang=en />',
  `<title>Page</title><link rel=canonical href=http://localhost:3000/ />`,
  `<link rel=stylesheet href=${css} />`,
  `<script src=${runtime} defer></script><script src=${main} defer=defer></script>`,
  '<link rel=modulepreload href=/assets/js/page.1a2b.js /><link rel=preload as=image href=/a.svg />',
  `</head><body>${inline}<p>Text</p></body></html>`,
].join('');

const print = '/assets/js/print.1a2b.js';
const passages = '/assets/js/passages.1a2b.js';
const view = {loader: 'load()', print, passages, styles: 'p{color:red}'};
const app = {scripts: [runtime, main], styles: [css]};

function show(html: string, own: FirstView = view): string {
  const tree = parseHtml(html);
  showFirst(tree, findAppFiles(tree), own);
  return writeHtml(tree);
}

describe('findAppFiles', () => {
  it.each([
    ['a minified page', page],
    [
      'attributes in another order',
      `<link href="${css}" rel="stylesheet"><script defer src="${runtime}"></script><script src="${main}"></script>`,
    ],
  ])('%s', (_name, html) => {
    expect(findAppFiles(parseHtml(html))).toEqual(app);
  });

  it.each([
    [inline, 'expected scripts of the app, found none.'],
    [`<script src=${main}></script>`, 'expected a style sheet, found none.'],
  ])('ends the build on a page without them: %s', (html, message) => {
    expect(() => findAppFiles(parseHtml(html))).toThrow(message);
  });
});

describe('showFirst', () => {
  const shown = show(page);

  it('puts the styles of the first view at the end of the head, behind what plugins wrote', () => {
    expect(shown).toContain('<style>a{top:0}p{color:red}</style></head><body>');
    expect(shown.split('<style>')).toHaveLength(2);
  });

  it('ends the build on a page without the styles of the topologies', () => {
    expect(() => show(page.replace('<style>a{top:0}</style>', ''))).toThrow(
      'expected the styles of the topologies in <head>, found none.',
    );
  });

  it('leaves the loading to the loader at the end of the body', () => {
    expect(shown).toContain(
      `<p>Text</p><script data-scripts="${runtime} ${main}" data-styles=${css} data-print=${print} data-passages=${passages}>load()</script></body></html>`,
    );
    expect(shown).not.toContain(' src=');
    expect(shown).not.toContain('modulepreload');
  });

  it('loads the style sheet as usual without JavaScript only', () => {
    const link = `<link rel=stylesheet href=${css}>`;
    expect(shown.split(link)).toHaveLength(2);
    expect(shown).toContain(`<noscript>${link}</noscript>`);
  });

  it.each(['docusaurus_locale', 'docsearch:language', 'hreflang'])('leaves out %s', (unread) => {
    expect(shown).not.toContain(unread);
  });

  it.each([
    '<title>Page</title><link rel=canonical href=http://localhost:3000/>',
    '<link rel=preload as=image href=/a.svg>',
    inline,
  ])('keeps %s', (kept) => {
    expect(shown).toContain(kept);
  });

  it('takes styles and loader word by word', () => {
    const odd = show(page, {...view, loader: 'a="$&"', styles: 'p::before{content:"$1$`"}'});
    expect(odd).toContain('p::before{content:"$1$`"}</style>');
    expect(odd).toContain('>a="$&"</script>');
  });
});
