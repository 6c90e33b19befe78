/*
 * Adds ways on to the theme's page for addresses that lead nowhere: the page of the topic of SAP's
 * guide that the address names, the search, and the index.
 */
import type {ComponentProps, ReactNode} from 'react';
import Content from '@theme-original/NotFound/Content';
import {WaysOn} from '@site/src/components/search/WaysOn';

export default function NotFoundContent(props: ComponentProps<typeof Content>): ReactNode {
  return (
    <>
      <Content {...props} />
      <WaysOn />
    </>
  );
}
