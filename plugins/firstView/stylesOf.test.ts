import {describe, expect, it} from 'vitest';
import {stylesOf} from './stylesOf';

const html =
  '<!doctype html><html lang=en data-has-hydrated=false><body class="page wide">' +
  '<main id=content><p class=text>Text</p><input type="radio" name="topology" value="one-system" />' +
  '<div data-for-topology=one-system><a href=/s4hana/ class="link">x</a></div></main></body></html>';

describe('stylesOf', () => {
  it.each([
    ['p{color:red}', true],
    ['.text{color:red}', true],
    ['.page.wide .link{color:red}', true],
    ['#content{color:red}', true],
    ['input[type=radio]{color:red}', true],
    ['[data-for-topology=one-system]{color:red}', true],
    ['[data-for-topology]{color:red}', true],
    ['table{color:red}', false],
    ['.other{color:red}', false],
    ['.text .other{color:red}', false],
    ['#elsewhere{color:red}', false],
  ])('%s: kept %s', async (css, kept) => {
    expect(await stylesOf(html, css)).toBe(kept ? css : '');
  });

  // The page does not have them when it is built; the scripts set them before the first paint.
  it.each([
    'data-theme',
    'data-theme-choice',
    'data-topology',
    'data-topology-differs',
    'data-topology-unknown',
    'data-topology-asked',
    'data-ticket',
    'data-ticket-invalid',
    'data-step-problem',
    'data-opened',
    'data-copy',
    'open',
  ])('keeps rules for %s', async (attribute) => {
    const css = `html[${attribute}] .text{color:red}[${attribute}=x] p{color:red}`;
    expect(await stylesOf(html, css)).toBe(css);
  });

  it('leaves out what the first view does not need', async () => {
    const css = ':root{--a:red}p{color:var(--a)}p:hover{color:blue}@media print{p{color:black}}';
    expect(await stylesOf(html, css)).toMatch(/^p\{color:\s*red\s*\}$/);
  });

  it('reads tags whose attributes are quoted, bare or empty', async () => {
    const mixed = `<p hidden data-x="a > b" class=one><b class="two three" id=four>`;
    const css = '.one{top:0}.two.three{top:0}#four{top:0}[hidden]{top:0}';
    expect(await stylesOf(mixed, css)).toBe(css);
  });
});
