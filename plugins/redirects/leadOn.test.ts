import {describe, expect, it} from 'vitest';
import {leadOn} from './leadOn';

const page = (to: string) => `<!DOCTYPE html>
<html><head><meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${to}" /></head>
<script>
    window.location.href = '${to}' + window.location.search + window.location.hash;
</script></html>`;

const scriptOf = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1];

describe('leadOn', () => {
  it('has one script for all targets, which stay in the page', () => {
    const [one, other] = [leadOn(page('/a/')), leadOn(page('/b/'))];
    expect(scriptOf(one)).toBe(scriptOf(other));
    expect(one).toContain('<link rel="canonical" href="/a/" />');
    expect(one).toContain('content="0; url=/a/"');
  });

  it.each([
    ['no script', '<link rel="canonical" href="/a/" />'],
    ['no target', '<script>location.href="/a/"</script>'],
  ])('ends the build on a page with %s', (_name, html) => {
    expect(() => leadOn(html)).toThrow('looks different');
  });
});
