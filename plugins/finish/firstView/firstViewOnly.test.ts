import {describe, expect, it} from 'vitest';
import {firstViewOnly} from './firstViewOnly';

/** The result without blanks that mean nothing. */
const tidy = (css: string) => css.replace(/\s+/g, ' ').replace(/ (?=[;}])|(?<=[:(]) /g, '');
const without = (css: string) => tidy(firstViewOnly(css));

describe('firstViewOnly', () => {
  it.each([
    ['keeps a plain rule', '.a{color:red}', '.a{color:red}'],
    ['keeps focus, which a link to a step moves', '.a:focus{color:red}', '.a:focus{color:red}'],
    ['keeps layers', '@layer x{.a{color:red}}', '@layer x{.a{color:red}}'],
    [
      'keeps what depends on the screen',
      '@media (max-width:996px){.a{color:red}}',
      '@media (max-width:996px){.a{color:red}}',
    ],
    ['drops what a pointer shows', '.a:hover{color:red}', ''],
    ['drops one selector of several', '.a,.b:hover,.c{color:red}', '.a,.c{color:red}'],
    ['drops pressed buttons', '.a:active{color:red}', ''],
    ['drops what one browser engine alone reads', '.a::-webkit-scrollbar{width:7px}', ''],
    ['drops the printer’s rules', '@media print{.a{color:red}}.b{color:red}', '.b{color:red}'],
    ['drops the printer’s sheet', '@page{margin:1cm}.b{color:red}', '.b{color:red}'],
    ['drops movement', '.a{transition:all 1s;animation:x 1s;color:red}', '.a{color:red}'],
    [
      'drops what a pointer does',
      '.a{cursor:pointer;user-select:none;-webkit-tap-highlight-color:red;color:red}',
      '.a{color:red}',
    ],
    [
      'drops drawings',
      '.a{background:url("data:image/svg+xml;utf8,<svg></svg>") 50%;width:1px}',
      '.a{width:1px}',
    ],
    ['keeps a plain background', '.a{background:red}', '.a{background:red}'],
    ['drops a rule that is empty then', '.a{transition:all 1s}', ''],
    ['drops layers that are empty then', '@layer x{@media screen{.a:hover{color:red}}}', ''],
    ['keeps statements without a block', '@layer a,b;.a{color:red}', '@layer a,b;.a{color:red}'],
  ])('%s', (_name, css, expected) => {
    expect(without(css)).toBe(expected);
  });
});

describe('custom properties', () => {
  it.each([
    ['keeps what is read', ':root{--a:1px}.b{top:var(--a)}', ':root{--a:1px}.b{top:var(--a)}'],
    ['drops what nothing reads', ':root{--a:1px}.b{top:0}', '.b{top:0}'],
    ['drops what only unread ones read', ':root{--a:1px;--b:var(--a)}.b{top:0}', '.b{top:0}'],
    [
      'drops what a layer sets in vain',
      '@layer x{:root{--a:1px;--b:1px}html[data-theme=dark]{--a:3px}}:root{--a:2px}.b{margin:var(--a) var(--b)}',
      '@layer x{:root{--b:1px}}:root{--a:2px}.b{margin:var(--a) var(--b)}',
    ],
    [
      'drops what a layer sets in vain for one color mode',
      '@layer x{:root{--a:1px}html[data-theme="dark"]{--a:2px}}[data-theme=dark]{--a:3px}.b{top:var(--a)}',
      '@layer x{:root{--a:1px}}[data-theme=dark]{--a:3px}.b{top:var(--a)}',
    ],
    [
      'keeps what a layer sets for a part of the page, or where nothing sets it again',
      '@layer x{.c{--a:1px}:root{--b:1px}}:root{--a:2px}.c{--b:2px}.b{margin:var(--a) var(--b)}',
      '@layer x{.c{--a:1px}:root{--b:1px}}:root{--a:2px}.c{--b:2px}.b{margin:var(--a) var(--b)}',
    ],
  ])('%s', (_name, css, expected) => {
    expect(without(css)).toBe(expected);
  });
});
