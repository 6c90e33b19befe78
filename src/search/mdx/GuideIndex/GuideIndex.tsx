import {createElement, useEffect, useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {loadQuietly} from '@site/src/page/loadPart';
import type {IndexNode} from '@site/src/search/rules/guideIndexTree';
import {isBuilt} from '@site/src/page/loadBuiltScript';
import styles from './GuideIndex.module.css';

function drawn(node: IndexNode | string, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const {name, properties, to, children} = node;
  const content = children.map(drawn);
  if (to !== undefined)
    return (
      <Link key={key} to={to}>
        {content}
      </Link>
    );
  return createElement(name, {key, ...properties}, ...content);
}

/**
 * Every name in the guide from A to Z, with links to its places. The build writes the index into
 * the page (plugins/finish) from all other pages, so React must not compare it. After navigation
 * from another page, the passages of the search supply it.
 */
export function GuideIndex(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState<readonly IndexNode[] | 'failed'>();
  useEffect(() => {
    if (place.current?.firstChild) return;
    loadQuietly(() => import('@site/src/search/browser/loadGuideIndex'))
      .then(({loadGuideIndex}) => loadGuideIndex())
      .then(setIndex, () => setIndex('failed'));
  }, []);
  if (index === 'failed')
    return (
      <p>
        {isBuilt()
          ? 'The index could not be loaded. Reload the page.'
          : 'The index comes with the build: run npm run serve.'}
      </p>
    );
  if (index) return <div className={styles.index}>{index.map(drawn)}</div>;
  return (
    <div
      ref={place}
      className={styles.index}
      data-guide-index=""
      dangerouslySetInnerHTML={{__html: ''}}
      suppressHydrationWarning
    />
  );
}
