import {expect, it} from 'vitest';
import {filePage} from './filePage';

const pageWith = (body: string) =>
  filePage({
    html: `<!doctype html><html><head><meta charset="utf-8"><noscript><link rel="stylesheet" href="/a.css"></noscript><title>x</title></head><body>${body}</body></html>`,
    path: '/s4hana/destination/',
    origin: 'https://example.com',
  });

it.each([
  ['<a href="/s4hana/">x</a>', '<a href=../../s4hana/index.html>x</a>'],
  ['<noscript><a href="/s4hana/">x</a></noscript>', '<noscript><a href=../../s4hana/index.html>'],
  ['<template><img src="/img/a.svg"></template>', '<template><img src=../../img/a.svg>'],
  ['<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
])('%s leads to files', (body, written) => {
  expect(pageWith(body)).toContain(written);
});

it('writes the addresses of a head for readers without JavaScript, too', () => {
  const html = pageWith('');
  expect(html).toContain('<noscript><link rel=stylesheet href=../../a.css></noscript><title>');
  expect(html.indexOf('<script>var guideSite=')).toBeLessThan(html.indexOf('</head>'));
});
