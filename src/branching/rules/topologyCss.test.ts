import {describe, expect, it} from 'vitest';
import {onlyForClass, topologyCss} from './topologyCss';
import {topologyIds} from '../../facts/topologyIds';

const css = topologyCss();
const hide = '{display:none!important}';

/** The content of a media block. */
const media = (query: string) => {
  const [, content = ''] = css.split(`@media ${query}{`);
  return content.slice(0, content.indexOf('}}') + 1);
};
const everywhere = css.slice(0, css.indexOf('@media'));
const withoutScripts = media('(scripting:none)');
const onScreen = media('screen');

/** The selectors of the rules, without this root before them. */
const targetsOf = (sheet: string, root: string) =>
  sheet
    .split(hide)
    .filter((rule) => rule.startsWith(`${root} `))
    .flatMap((rule) => rule.slice(root.length + 1).split(`,${root} `));

const branch = (id: string) => [`[data-for-topology="${id}"]`, `li:has(>a>.only-${id})`];
const script = (id: string) => `html[data-topology="${id}"]`;
const radio = (id: string) => `html:has(input[name="topology"][value="${id}"]:checked)`;

describe('topologyCss', () => {
  it.each(topologyIds)('hides everything but %s once it is chosen', (id) => {
    const others = topologyIds.filter((other) => other !== id);
    expect(targetsOf(everywhere, script(id))).toEqual([
      ...others.flatMap((other) => [...branch(other), `[data-of-topology="${other}"]`]),
      '[data-when-unchosen]',
    ]);
  });

  it.each(topologyIds)('hides the same by the checked radio of %s without JavaScript', (id) => {
    expect(targetsOf(withoutScripts, radio(id))).toEqual(targetsOf(everywhere, script(id)));
  });

  it('hides all branches on screen, and none in print, while it asks', () => {
    expect(targetsOf(onScreen, script('none'))).toEqual(topologyIds.flatMap(branch));
    expect(everywhere).not.toContain(script('none'));
  });

  it('has these rules and no others', () => {
    expect(everywhere.split(hide)).toHaveLength(topologyIds.length + 1);
    expect(withoutScripts.split(hide)).toHaveLength(topologyIds.length + 1);
    expect(onScreen.split(hide)).toHaveLength(2);
    expect(css).toBe(
      `${everywhere}@media (scripting:none){${withoutScripts}}@media screen{${onScreen}}`,
    );
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
