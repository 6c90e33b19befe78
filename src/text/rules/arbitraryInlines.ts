import fc from 'fast-check';
import type {CopyDocument} from './copyDocument';
import type {Inline} from './inline';

const marks = Array.from('*_`~[]()<>{}#|\\&!$@:;/.-+=^?%"\'“ é😀\n').concat([
  '  ',
  '**',
  '--',
  '??',
  '{{',
  'www.',
  'http://a_b.c/',
  'mailto:x@y.zz',
  'a@b.cc',
  '&amp;',
  '&#42;',
  '1. ',
  '- ',
  'h1. ',
  'bq. ',
  '(y)',
  ':D',
  ':)',
  'SU01',
  'a',
  'B2',
  '\u200b',
  '\u0000',
  '<script>alert(1)</script>',
]);

/** Words that contain every mark of every format. */
export const arbitraryWords = fc
  .array(fc.constantFrom(...marks), {maxLength: 8})
  .map((parts) => parts.join(''));

const arbitraryUrl = fc.oneof(
  fc.constantFrom(
    'https://guide.example/s4hana/?topology=one-system&step=a-b&copy;=1#x',
    'http://a.b/(c)[d]|e!f*g_h`i "j" <k>\\',
    'javascript:alert(1)',
    'data:text/html,<script>',
    '',
  ),
  arbitraryWords.map((words) => `https://a.b/${words}`),
);

/** Any text of a step, nested at least as deeply as an author could write it. */
export const {inlines: arbitraryInlines} = fc.letrec<{
  inline: Inline;
  inlines: readonly Inline[];
}>((tie) => ({
  inline: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.record({type: fc.constant('text' as const), text: arbitraryWords}),
    fc.record({type: fc.constant('code' as const), text: arbitraryWords}),
    fc.record({type: fc.constant('value' as const), text: arbitraryWords, given: fc.boolean()}),
    fc.record({type: fc.constant('strong' as const), children: tie('inlines')}),
    fc.record({type: fc.constant('link' as const), url: arbitraryUrl, children: tie('inlines')}),
  ),
  inlines: fc.array(tie('inline'), {maxLength: 4}),
}));

/** A document with one block of each type around the same text. */
export function documentAround(inlines: readonly Inline[]): CopyDocument {
  return [
    {type: 'heading', level: 2, children: inlines},
    {type: 'paragraph', children: inlines},
    {type: 'tasks', items: [{number: 7, done: true, children: inlines}]},
    {type: 'facts', items: [{label: 'Label', children: inlines}]},
    {type: 'table', head: [[], inlines], rows: [[inlines, inlines]]},
  ];
}
