import {describe, expect, it} from 'vitest';
import {hashOf, pagePolicy, sitePolicy} from './contentPolicy';
import {inlineOf} from './inlineOf';
import {parseHtml, writeHtml} from '../../lib/html';
import {policyPass} from './policyPass';

const inlineIn = (html: string) => inlineOf(parseHtml(html));

function withPolicy(html: string): string {
  const tree = parseHtml(html);
  void policyPass({file: 'index.html', path: '/', tree});
  return writeHtml(tree);
}

const page =
  '<!doctype html><html lang=en><head><meta charset=UTF-8><style>p{top:0}</style>' +
  '<script>one()</script></head><body><p>Text</p><script data-x="a b">two()</script>' +
  '<script src=/a.js></script><script type=application/ld+json>{}</script></body></html>';

describe('hashOf', () => {
  // The example of CSP 3, section 6.7.2.4 (hash of the text "alert('Hello, world.');").
  it('is what browsers compare', () => {
    expect(hashOf("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });
});

describe('inlineOf', () => {
  it('finds scripts and styles, and neither files nor data', () => {
    expect(inlineIn(page)).toEqual({scripts: ['one()', 'two()'], styles: ['p{top:0}']});
  });

  it.each([
    ['<p style="top:0">', '<p style>'],
    ['<button onclick=go()>', '<button onclick>'],
  ])('ends the build on %s', (html, named) => {
    expect(() => inlineIn(html)).toThrow(named);
  });
});

describe('the policies', () => {
  const [one, two] = [hashOf('one()'), hashOf('two()')];

  it('of a page: what stands in it, and nothing unsafe', () => {
    const policy = pagePolicy(inlineIn(page));
    expect(policy).toContain(`script-src 'self' ${one} ${two};`);
    expect(policy).toContain(`style-src 'self' ${hashOf('p{top:0}')};`);
    expect(policy).toMatch(/^default-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|http/);
  });

  it('of the server: scripts by hash, style attributes never, no frames around', () => {
    const policy = sitePolicy(['two()', 'one()', 'two()']);
    expect(policy).toContain(`script-src 'self' ${one} ${two};`);
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
  });

  it('the page holds its own before anything that it is for', () => {
    const safe = withPolicy(page);
    expect(safe).toMatch(/<meta charset=UTF-8><meta http-equiv=Content-Security-Policy /);
    expect(inlineIn(safe)).toEqual(inlineIn(page));
    expect(() => withPolicy('<p>')).toThrow('expected one <meta charset>, found none.');
  });
});
