/*
 * Replaces the theme's page for unknown addresses: it says what to do, and offers the page for the
 * topic of SAP's guide in the address. Its suggestions load only on such a page, because the docs
 * layout includes this component on every page.
 */
import {loadPart} from '@site/src/page/loadPart';
import {lazy, Suspense, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';

/**
 * What the script of the page has written before the app came (src/entry/offerTopic.ts). Read when
 * the app starts: React takes the place away until the ways on have loaded.
 */
const offer =
  typeof document === 'undefined'
    ? ''
    : (document.querySelector('[data-asked-topic]')?.innerHTML ?? '');

const WaysOn = lazy(async () => {
  const part = await loadPart(
    () => import('@site/src/search/views/WaysOn'),
    'The ways on from here are not shown.',
  );
  return {default: part?.WaysOn ?? (() => null)};
});

export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={`container margin-vert--lg ${className ?? ''}`}>
      <div className="row">
        <div className="col col--6 col--offset-3">
          <Heading as="h1">This guide has no page at this address</Heading>
          <Suspense>
            <WaysOn offer={offer} />
          </Suspense>
          <p>
            Check the address in your ticket, or start with the <Link to="/">setup plan</Link>. The{' '}
            <Link to="/reference/index/">index</Link> lists every name in the guide.
          </p>
        </div>
      </div>
    </main>
  );
}
