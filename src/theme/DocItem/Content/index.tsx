/*
 * Wraps the content of a page: above it, what the link asked for and the page's position in the
 * plan.
 */
import type {ReactNode} from 'react';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import {LinkNotices} from '@site/src/branching/views/LinkNotices';
import {PlanPosition} from '@site/src/topics/views/PlanPosition';

export default function ContentWrapper(props: Props): ReactNode {
  return (
    <>
      <PlanPosition />
      <LinkNotices />
      <Content {...props} />
    </>
  );
}
