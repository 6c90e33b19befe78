/** Where a page and its Markdown differ on purpose. */
export interface MeantDifference {
  /** The elements of the page, as a CSS selector. */
  readonly page: string;
  /** `left out` of the comparison, or compared as if it were something else. */
  readonly as:
    | 'left out'
    | 'heading'
    | 'plain'
    | 'note'
    | 'paragraph'
    | 'step head'
    | 'drawing'
    | 'caption first'
    | 'facts'
    | 'chips'
    | 'option';
  readonly reason: string;
}

/** All of them. What is not in this list has to be the same on both sides. */
export const meantDifferences: readonly MeantDifference[] = [
  {page: 'style, script', as: 'left out', reason: 'no text'},
  {page: 'p[data-when-unchosen]', as: 'left out', reason: 'speaks of the choice on the page'},
  {page: '.hash-link', as: 'left out', reason: 'the mark by which one copies a heading’s link'},
  {page: 'nav[aria-label=Letters]', as: 'left out', reason: 'jumps within the page'},
  {page: 'svg[role=img]', as: 'left out', reason: 'a drawing whose words stand in the list below'},
  {
    page: 'svg[role=group]',
    as: 'drawing',
    reason: 'a drawing; Markdown lists its parts and arrows',
  },
  {page: 'figure', as: 'caption first', reason: 'in Markdown the name stands before the list'},
  {page: 'li[data-system] > div:first-child', as: 'step head', reason: 'link as the step’s ID'},
  {page: '[data-topology-selector]', as: 'plain', reason: 'a question with its answers'},
  {page: '[data-topology-selector] legend', as: 'paragraph', reason: 'the question'},
  {page: '[data-option]', as: 'option', reason: 'radio buttons become a list of the answers'},
  {page: 'span:has(> a[href$="-procedure"])', as: 'left out', reason: 'a jump within the page'},
  {page: 'fieldset:not([data-topology-selector])', as: 'left out', reason: 'filters of a table'},
  {page: '[id^=built-]', as: 'plain', reason: 'holds one table'},
  {page: 'details[id] > summary', as: 'heading', reason: 'a symptom has no fold in Markdown'},
  {page: 'details[id]', as: 'plain', reason: 'a symptom has no fold in Markdown'},
  {page: 'a[aria-label^="Link to this entry"]', as: 'left out', reason: 'a link to itself'},
  {page: 'p:has(> [data-chip])', as: 'chips', reason: 'chips become words with commas'},
  {page: 'h2 + details', as: 'plain', reason: 'stands alone under its heading: no fold'},
  {page: 'details:not([id])', as: 'note', reason: 'folds of steps are quoted in Markdown'},
  {page: 'li > dl', as: 'facts', reason: 'facts of a task become a list'},
  {page: 'dt', as: 'heading', reason: 'a term; Markdown has no definition lists'},
  {page: 'dl', as: 'plain', reason: 'Markdown has no definition lists'},
  {page: 'li > h3', as: 'paragraph', reason: 'no headings in lists'},
  {page: 'noscript:has([data-matrix])', as: 'left out', reason: 'stands in for the role check'},
  {
    page: '[class^=tool_], [class^=parts_]',
    as: 'left out',
    reason: 'a tool works on the page only',
  },
  {page: 'p[role=status]', as: 'left out', reason: 'what a tool answers'},
  {page: '[data-made-files]', as: 'left out', reason: 'names files made after the Markdown'},
];

/** What Markdown says and the page does not: the reason, and how such a paragraph begins. */
export const onlyInMarkdown: readonly {readonly begins: RegExp; readonly reason: string}[] = [
  {
    begins: /^(Compares exports of your role|Builds the URL and the file|Checks a destination)/,
    reason: 'says what a tool does and where it is',
  },
  {
    begins: /^This copy of the guide doesn’t include/,
    reason: 'the files are made after the Markdown',
  },
  {
    begins: /^Only with (one system|separate systems):$/,
    reason: 'in the file with both branches, one without a heading says whose it is',
  },
];
