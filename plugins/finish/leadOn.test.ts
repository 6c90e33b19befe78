import {describe, expect, it} from 'vitest';
import {parseHtml, writeHtml} from '../lib/html';
import {leadOn, leadsOn} from './leadOn';

const page = (to: string) => `<!DOCTYPE html>
<html><head><meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${to}" /></head>
<script>
    window.location.href = '${to}' + window.location.search + window.location.hash;
</script></html>`;

const pageOf = (html: string) => ({file: 'a/index.html', path: '/a/', tree: parseHtml(html)});

function led(html: string): string {
  const own = pageOf(html);
  void leadOn(own);
  return writeHtml(own.tree);
}

const scriptOf = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1];

describe('leadOn', () => {
  it('has one script for all targets, which stay in the page', () => {
    const [one, other] = [led(page('/a/')), led(page('/b/'))];
    expect(scriptOf(one)).toBe(scriptOf(other));
    expect(one).toContain('<link rel=canonical href=/a/>');
    expect(one).toContain('content="0; url=/a/"');
  });

  it.each([
    ['script', '<link rel="canonical" href="/a/" />'],
    ['target', '<script>location.href="/a/"</script>'],
  ])('ends the build on a redirect without a %s', (name, html) => {
    expect(() => led(html)).toThrow(`expected one ${name} of a redirect, found none.`);
  });

  it('knows redirects from other pages', () => {
    expect(leadsOn(pageOf(page('/a/')))).toBe(true);
    expect(leadsOn(pageOf('<p>Text'))).toBe(false);
  });
});
