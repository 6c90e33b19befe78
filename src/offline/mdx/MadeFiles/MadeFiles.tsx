import {useEffect, useRef, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {noMadeFiles} from '@site/src/offline/rules/madeFiles';
import {fillMadeFiles} from '@site/src/page/fillMadeFiles';

const none = `<p>${noMadeFiles}</p>`;

/**
 * The downloads made from a finished build. `npm run pdf` and `npm run offline` write the list into
 * the built page, so that it lists only existing files; React does not compare it. The Markdown is
 * written before these files exist.
 */
export function MadeFiles(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const list = useBaseUrl('/downloads/made-files.html');
  useEffect(() => {
    if (place.current) void fillMadeFiles(place.current, list);
  }, [list]);
  return (
    <div
      ref={place}
      data-made-files=""
      data-no-export=""
      dangerouslySetInnerHTML={{__html: none}}
      suppressHydrationWarning
    />
  );
}
