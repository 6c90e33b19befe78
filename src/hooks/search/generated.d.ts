/** Written by plugins/search. */
declare module '@generated/guide-search/default/search.json' {
  import type {SearchContent} from '@site/src/domain/search/searchRecord';

  const content: SearchContent;
  export default content;
}

/** Written by plugins/search. */
declare module '@generated/guide-search/default/index.json' {
  import type {GuideIndex} from '@site/src/domain/guideIndex/guideIndex';

  const index: GuideIndex;
  export default index;
}
