import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arbitraryInlines} from './arbitraryInlines';
import {code, link, text, type Inline} from './inline';
import {inlineJira, toJira} from './jira';
import {toLeaves} from './leaves';

const strong = (words: string): Inline => ({type: 'strong', children: [text(words)]});

/** The output, and the rule of Atlassian's *Text Formatting Notation Help* behind it. */
const rules: readonly [string, readonly Inline[], string][] = [
  ['*strong*', [text('Choose '), strong('Save'), text('.')], 'Choose *Save*.'],
  ['{{monospaced}}', [text('Run '), code('SU01')], 'Run {{SU01}}'],
  ['[alias|address]', [link('Step', 'https://a.b/?c=d&e=f')], '[Step|https://a.b/?c=d&e=f]'],
  ['only http and https', [link('Step', 'javascript:alert(1)')], 'Step'],
  ['\\ escapes: strong', [text('a * b')], 'a \\* b'],
  ['entities: macro', [text('{code}')], '&#123;code&#125;'],
  ['entities in monospaced', [code('{a}')], '{{&#123;a&#125;}}'],
  ['\\ escapes: link', [text('[~admin]')], '\\[\\~admin\\]'],
  ['\\ escapes: image', [text('!a.png!')], '\\!a.png\\!'],
  ['\\ escapes: table', [text('a|b')], 'a\\|b'],
  [
    'emphasis only at word edges',
    [code('FCCX_COMMUNICATION_SERVICES_SRV')],
    '{{FCCX_COMMUNICATION_SERVICES_SRV}}',
  ],
  ['emphasis at a word edge', [text('_a_')], '\\_a\\_'],
  ['deleted only at word edges', [text('one-system, a - b')], 'one-system, a \\- b'],
  ['dashes', [text('a -- b --- c')], 'a \\-\\- b \\-\\-\\- c'],
  ['inserted, superscript, subscript', [text('+a+ ^b^ ~c~')], '\\+a\\+ \\^b\\^ \\~c\\~'],
  ['citation', [text('why?? who?')], 'why\\?\\? who?'],
  ['line break', [text('a\\\\b')], 'a&#92;&#92;b'],
  ['entities stay entities', [text('&lt; & b')], '&amp;lt; & b'],
  ['icons', [text('(y) (SU01) :) :D')], '\\(y\\) (SU01) :\\) &#58;D'],
  ['no bare links', [code('http://a_b:1/c_d')], '{{http&#58;//a_b:1/c_d}}'],
  ['marks beside a word', [text('a'), strong('b'), text('c')], 'abc'],
  ['link text with | and !', [link('a|b!', 'https://a.b/')], '[a&#124;b&#33;|https://a.b/]'],
];

/** Start, end, and the characters that a phrase neither begins nor ends with. */
const phrases: readonly (readonly [string, string, string, string])[] = [
  ['*', '\\*', '\\*', '*'],
  ['^', '\\^', '\\^', '\\^'],
  ['~', '~', '~', '~'],
  ['_', '_', '_', '_'],
  ['-', '-', '-', '\\-'],
  ['??', '\\?\\?', '\\?\\?', '?'],
  ['+', '\\+', '\\+', '+'],
  ['{{', '\\{\\{', '\\}\\}', '{}'],
];
const emoticons = [':-)', ':)', ':P', ':p', ';-)', ';)', ':D', ':-(', ':('].concat(
  'y n i / x ! + - ? on off * *r *g *b *y flag flagoff c r tm'
    .split(' ')
    .map((name) => `(${name})`),
);
const opened = '\u0001';
const closed = '\u0002';
const anything = '[\\p{L}\\p{Nd}\\p{Z}\\p{S}\\p{M}\\p{P}\u0001\u0002\uE000]';

function showPhrases(line: string): string {
  return phrases.reduce((text_, [mark, start, end, edges]) => {
    const inner = `[^\\s${edges}](?:(?!${end})${anything}*?[^\\s${edges}])??`;
    const pattern = `(?<![\\p{L}\\p{Nd}\\\\])${start}(${inner})(?<!\\\\)${end}(?![\\p{L}\\p{Nd}])`;
    return text_.replace(
      new RegExp(pattern, 'gu'),
      (_all, body: string) => `${opened}${mark} ${body}${closed}`,
    );
  }, line);
}

/**
 * What Jira shows for a line, by the steps of Jira's renderer in their order: links, bare
 * addresses, backslash escapes, dashes, icons, phrases, line breaks, entities. Formatting is
 * marked by `opened`, its mark and `closed`; a written link by its text alone.
 */
function shown(source: string): string {
  const links: string[] = [];
  let line = source.replace(
    /(?<!\\)\[((?:\\.|[^[\]\\])*?)\|(https?:[^|\]]*)\]/gu,
    (_all, body: string) => {
      links.push(shown(body));
      return '\uE000';
    },
  );
  const bare = /(?<![A-Za-z0-9])(?:(?:https?|ftp|irc|nntp):\/\/|mailto:|file:|news:)\S+/g;
  line = line.replace(bare, 'BARE');
  line = line.replace(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g, (_all, mark: string) =>
    '{}[]'.includes(mark) ? mark : `&#${mark.charCodeAt(0)};`,
  );
  line = line.replace(/(^|\s)-{2,3}(?=\s|$)/g, '$1DASH');
  for (const emoticon of emoticons) {
    const pattern = emoticon.replace(/[()*+?/]/g, '\\$&');
    line = line.replace(new RegExp(`${pattern}(?![\\p{L}\\p{Nd}])`, 'gu'), 'ICON');
  }
  return showPhrases(line)
    .replace(/(?<!\\)\\\\(?!\S*\\)/g, 'BREAK')
    .replace(/&#(\d+);|&amp;/g, (_all, number?: string) =>
      number === undefined ? '&' : String.fromCharCode(Number(number)),
    )
    .replace(/\uE000/g, () => links.shift() ?? '');
}

const withoutFormatting = (line: string) =>
  line.replaceAll(`${opened}* `, '').replaceAll(`${opened}{{ `, '').replaceAll(closed, '');

describe('Jira wiki text', () => {
  it.each(rules)('%s', (_rule, inlines, source) => {
    expect(inlineJira(inlines)).toBe(source);
  });

  it('writes a list with the tick icon for done steps', () => {
    expect(
      toJira([
        {type: 'heading', level: 3, children: [text('Create the user')]},
        {
          type: 'tasks',
          items: [
            {number: 1, done: true, children: [text('Run '), code('SU01')]},
            {number: 2, done: false, children: [text('Save.')]},
          ],
        },
        {type: 'facts', items: [{label: 'Client', children: [code('100')]}]},
        {type: 'paragraph', children: [text('h1. # no heading')]},
        {type: 'paragraph', children: [text('# no list')]},
      ]),
    ).toBe(
      'h3. Create the user\n\n* (/) 1. Run {{SU01}}\n* ☐ 2. Save.\n\n* *Client:* {{100}}\n\nh1&#46; # no heading\n\n\\# no list\n',
    );
  });

  it.each([
    ['strong', '*Save*', `${opened}* Save${closed}`],
    ['code', '{{SU01}}', `${opened}{{ SU01${closed}`],
    ['emphasis', 'a _b_ c_d_e', `a ${opened}_ b${closed} c_d_e`],
    ['icons and dashes', '(y) :) a -- b', 'ICON ICON a DASH b'],
    ['a bare address', 'http://a_b:1/c', 'BARE'],
    ['a line break', 'a\\\\ b', 'aBREAK b'],
  ])('the reader of this test sees %s', (_what, source, line) => {
    expect(shown(source)).toBe(line);
  });

  it('shows the text as it was meant, whatever the text', () => {
    fc.assert(
      fc.property(arbitraryInlines, (inlines) => {
        const expected = toLeaves(inlines)
          .map((leaf) => leaf.text)
          .join('');
        expect(withoutFormatting(shown(inlineJira(inlines)))).toBe(expected);
      }),
      {seed: 3, numRuns: 1000},
    );
  }, 60_000);

  it('writes a table whose rows have names', () => {
    const source = toJira([
      {
        type: 'table',
        head: [[], [text('1 OData | services')]],
        rows: [
          [[text('Development')], [text('2 of 7')]],
          [[text('Test')], []],
        ],
      },
    ]);
    expect(source).toBe('|| ||1 OData \\| services||\n||Development|2 of 7|\n||Test| |\n');
  });
});
