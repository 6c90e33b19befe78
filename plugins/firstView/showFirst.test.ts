import {describe, expect, it} from 'vitest';
import {findAppFiles, showFirst} from './showFirst';

const css = '/assets/css/styles.1a2b.css';
const runtime = '/assets/js/runtime~main.1a2b.js';
const main = '/assets/js/main.1a2b.js';
const inline = '<script>document.documentElement.dataset.topology="none"</script>';

/** A page as Docusaurus builds and minifies it. */
const page = [
  '<!doctype html><html lang=en><head><meta charset=UTF-8>',
  '<meta name=docusaurus_locale content=en><meta name=docsearch:language content=en />',
  '<link rel=alternate href=http://localhost:3000/ hreflang=en />',
  `<title>Page</title><link rel=canonical href=http://localhost:3000/ />`,
  `<link rel=stylesheet href=${css} />`,
  `<script src=${runtime} defer></script><script src=${main} defer=defer></script>`,
  '<link rel=modulepreload href=/assets/js/page.1a2b.js /><link rel=preload as=image href=/a.svg />',
  `</head><body>${inline}<p>Text</p></body></html>`,
].join('');

const redirect =
  '<!DOCTYPE html><html><head><meta http-equiv="refresh" content="0; url=/s4hana/"></head>' +
  '<script>window.location.href = "/s4hana/" + window.location.search</script></html>';

const print = '/assets/js/print.1a2b.js';
const view = {loader: 'load()', print, styles: 'p{color:red}'};
const app = {scripts: [runtime, main], styles: [css]};

describe('findAppFiles', () => {
  it.each([
    ['a minified page', page, app],
    [
      'a page with quoted attributes',
      `<link data-rh="true" rel="stylesheet" href="${css}"><script src="${main}" defer="defer"></script>`,
      {scripts: [main], styles: [css]},
    ],
    [
      'attributes in another order',
      `<link href="${css}" rel="stylesheet"><script defer src="${main}"></script>`,
      {scripts: [main], styles: [css]},
    ],
    ['a page without style sheets', `<script src=${main}></script>`, {scripts: [main], styles: []}],
    ['a redirect has no app', redirect, undefined],
    ['an inline script is no file', inline, undefined],
    ['a page with a style sheet alone', `<link rel=stylesheet href=${css}>`, undefined],
  ])('%s', (_name, html, expected) => {
    expect(findAppFiles(html)).toEqual(expected);
  });
});

describe('showFirst', () => {
  const shown = showFirst(page, app, view);

  it('puts the styles of the first view at the end of the head', () => {
    expect(shown).toContain('<style>p{color:red}</style></head>');
  });

  it('joins what stands in the head already, before them, and leaves the body alone', () => {
    const html = `<head><style>a{top:0}</style><script src=${main}></script></head><style>b{top:0}</style>`;
    expect(showFirst(html, {scripts: [main], styles: []}, {...view, styles: 'p{top:0}'})).toMatch(
      /^<head><style>a\{top:0\}p\{top:0\}<\/style><\/head><style>b\{top:0\}<\/style>/,
    );
  });

  it('leaves the loading to the loader at the end of the body', () => {
    expect(shown).toContain(
      `<p>Text</p><script data-scripts="${runtime} ${main}" data-styles="${css}" data-print="${print}">load()</script></body></html>`,
    );
    expect(shown).not.toContain(' src=');
    expect(shown).not.toContain('modulepreload');
  });

  it('loads the style sheet as usual without JavaScript only', () => {
    const link = `<link rel=stylesheet href=${css} />`;
    expect(shown.split(link)).toHaveLength(2);
    expect(shown).toContain(`<noscript>${link}</noscript>`);
  });

  it.each(['docusaurus_locale', 'docsearch:language', 'hreflang'])('leaves out %s', (unread) => {
    expect(shown).not.toContain(unread);
  });

  it.each([
    '<!doctype html><html lang=en><head><meta charset=UTF-8>',
    '<title>Page</title><link rel=canonical href=http://localhost:3000/ />',
    '<link rel=preload as=image href=/a.svg />',
    inline,
  ])('keeps %s', (kept) => {
    expect(shown).toContain(kept);
  });

  it('takes styles and loader word by word', () => {
    const odd = showFirst(page, app, {
      print,
      loader: 'a="$&"',
      styles: 'p::before{content:"$1$`"}',
    });
    expect(odd).toContain('<style>p::before{content:"$1$`"}</style>');
    expect(odd).toContain('>a="$&"</script>');
  });

  it('ends the text of a page that has no closing body tag with the loader', () => {
    const open = `<head></head><p>Text<script src=${main}></script>`;
    expect(showFirst(open, {scripts: [main], styles: []}, {...view, styles: ''})).toBe(
      `<head><style></style></head><p>Text<script data-scripts="${main}" data-styles="" data-print="${print}">load()</script>`,
    );
  });
});
