import {describe, expect, it} from 'vitest';
import {code, link, text} from './inline';
import {inlinePlain, toPlainText} from './plain';

describe('plain text', () => {
  it.each([
    ['code', [text('Run '), code('SU01')], 'Run SU01'],
    ['a link', [link('Open step', 'https://a.b/')], 'Open step (https://a.b/)'],
    ['an address', [link('https://a.b/', 'https://a.b/')], 'https://a.b/'],
    ['an unsafe link', [link('Open', 'javascript:alert(1)')], 'Open'],
    ['marks', [text('a*b <c> & [d]')], 'a*b <c> & [d]'],
    ['a placeholder', [{type: 'value', text: 'client', given: false}], '‹client›'],
  ] as const)('writes %s', (_what, inlines, source) => {
    expect(inlinePlain(inlines)).toBe(source);
  });

  it('writes boxes, numbers and underlined headings', () => {
    expect(
      toPlainText([
        {type: 'heading', level: 2, children: [text('User')]},
        {
          type: 'tasks',
          items: [
            {number: 1, done: true, children: [text('Save.')]},
            {number: 2, done: false, children: [text('Close.')]},
          ],
        },
        {type: 'facts', items: [{label: 'Client', children: [code('100')]}]},
      ]),
    ).toBe('User\n====\n\n[x] 1. Save.\n[ ] 2. Close.\n\nClient: 100\n');
  });

  it('writes a table whose rows have names', () => {
    const source = toPlainText([
      {
        type: 'table',
        head: [[], [text('1 OData | services')]],
        rows: [
          [[text('Development')], [text('2 of 7')]],
          [[text('Test')], []],
        ],
      },
    ]);
    expect(source).toBe(
      ['             1 OData | services', 'Development  2 of 7', 'Test', ''].join('\n'),
    );
  });
});
