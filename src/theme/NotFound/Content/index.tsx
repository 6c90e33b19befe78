/*
 * Adds ways on to the theme's page for addresses that lead nowhere: the page of the topic of SAP's
 * guide that the address names, the search, and the index. They load with such a page only, as the
 * layout of the docs brings this component to every page.
 */
import {lazy, Suspense, type ComponentProps, type ReactNode} from 'react';
import Content from '@theme-original/NotFound/Content';
import {loadPart} from '@site/src/page/loadPart';

const WaysOn = lazy(async () => {
  const part = await loadPart(
    () => import('@site/src/search/views/WaysOn'),
    'The ways on from here are not shown.',
  );
  return part ?? {default: () => null};
});

export default function NotFoundContent(props: ComponentProps<typeof Content>): ReactNode {
  return (
    <>
      <Content {...props} />
      <Suspense>
        <WaysOn />
      </Suspense>
    </>
  );
}
