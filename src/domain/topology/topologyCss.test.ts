import {describe, expect, it} from 'vitest';
import {onlyForClass, topologyCss} from './topologyCss';
import {topologyIds} from './topologyIds';

const css = topologyCss();
const media = '@media screen{';
const everywhere = css.slice(0, css.indexOf(media));
const onScreen = css.slice(css.indexOf(media) + media.length, -1);
const hide = '{display:none!important}';

/** The selectors of the rules whose selectors begin like this. */
const selectorsOf = (sheet: string, root: string) =>
  sheet
    .split(hide)
    .filter((rule) => rule.startsWith(root))
    .flatMap((rule) => rule.split(',html').map((part, at) => (at === 0 ? part : `html${part}`)));

const branch = (id: string) => `:is([data-for-topology="${id}"],li:has(>a>.only-${id}))`;

describe('topologyCss', () => {
  it.each(topologyIds)('hides everything but %s once it is chosen', (id) => {
    const root = `html[data-topology="${id}"]`;
    const others = topologyIds.filter((other) => other !== id);
    expect(selectorsOf(everywhere, root)).toEqual([
      ...others.flatMap((other) => [
        `${root} ${branch(other)}`,
        `${root} [data-of-topology="${other}"]`,
      ]),
      `${root} [data-when-unchosen]`,
    ]);
  });

  it.each(topologyIds)('hides the same by the checked radio of %s without JavaScript', (id) => {
    const root = `html:not([data-topology]):has(input[name="topology"][value="${id}"]:checked)`;
    const script = `html[data-topology="${id}"]`;
    expect(selectorsOf(everywhere, root)).toEqual(
      selectorsOf(everywhere, script).map((selector) => selector.replace(script, root)),
    );
  });

  it('hides all branches on screen, and none in print, while it asks', () => {
    const root = 'html[data-topology="none"]';
    expect(selectorsOf(onScreen, root)).toEqual(topologyIds.map((id) => `${root} ${branch(id)}`));
    expect(everywhere).not.toContain(root);
  });

  it('hides nothing without JavaScript and without a choice', () => {
    for (const selector of selectorsOf(everywhere + onScreen, 'html'))
      expect(selector).toMatch(
        /^html(\[data-topology="|:not\(\[data-topology\]\):has\(.*:checked\))/,
      );
  });

  it('has these rules and no others', () => {
    expect(everywhere.split(hide)).toHaveLength(2 * topologyIds.length + 1);
    expect(onScreen.split(hide)).toHaveLength(2);
    expect(css.endsWith(`${hide}}`)).toBe(true);
  });

  it('can stand inside a style element', () => {
    expect(css).not.toContain('</');
  });
});

describe('onlyForClass', () => {
  it.each(topologyIds)('gives %s a class of its own', (id) => {
    expect(onlyForClass(id)).toBe(`only-${id}`);
  });
});
