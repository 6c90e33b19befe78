import {describe, expect, it} from 'vitest';
import {parseHtml} from '../../lib/html';
import {stylesOf} from './stylesOf';

const kept = (html: string, css: string) => stylesOf(parseHtml(html), css);

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
  ])('%s: kept %s', async (css, isKept) => {
    expect(await kept(html, css)).toBe(isKept ? css : '');
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
    expect(await kept(html, css)).toBe(css);
  });

  it('leaves out what the first view does not need', async () => {
    const css = 'p{color:red}p:hover{color:blue}@media print{p{color:black}}';
    expect(await kept(html, css)).toBe('p{color:red}');
  });

  it('reads tags whose attributes are quoted, bare or empty', async () => {
    const mixed = `<p hidden data-x="a > b" class=one><b class="two three" id=four>`;
    const css = '.one{top:0}.two.three{top:0}#four{top:0}[hidden]{top:0}';
    expect(await kept(mixed, css)).toBe(css);
  });
});
