import {Children, cloneElement, isValidElement, type ComponentProps, type ReactNode} from 'react';
import OriginalHead from '@docusaurus/core/lib/client/exports/Head';
import type Head from '@docusaurus/Head';
import {linkFormOf} from '../../page/linkForm';

const isSiteAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^\/(?!\/)/.test(value);

/** The tags of a head, with each site address replaced by the relative path of its file. */
function withFileAddresses(tags: ReactNode): ReactNode {
  return Children.map(tags, (tag) => {
    if (!isValidElement<Record<string, unknown>>(tag)) return tag;
    const changed = Object.entries(tag.props).flatMap(([name, value]) =>
      isSiteAddress(value) ? [[name, linkFormOf(value)] as const] : [],
    );
    const {children} = tag.props;
    const inside = typeof children === 'object' ? [withFileAddresses(children as ReactNode)] : [];
    return cloneElement(tag, Object.fromEntries(changed), ...inside);
  });
}

/**
 * Replaces `@docusaurus/Head` in the build for files. The app rewrites the head when it starts: an
 * address such as `/img/logo.svg` would point to the root of the reader's disk.
 */
export default function FileHead({children, ...props}: ComponentProps<typeof Head>): ReactNode {
  return <OriginalHead {...props}>{withFileAddresses(children)}</OriginalHead>;
}
