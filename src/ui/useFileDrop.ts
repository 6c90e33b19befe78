import {useEffect, type RefObject} from 'react';

/**
 * Passes on the files dropped anywhere on an element, the first one first. Otherwise the browser
 * would leave the page and open the file.
 */
export function useFileDrop(
  place: RefObject<HTMLElement | null>,
  take: (first: File, ...more: File[]) => void,
): void {
  useEffect(() => {
    const element = place.current;
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const [first, ...more] = event.dataTransfer?.files ?? [];
      if (first) take(first, ...more);
    };
    element?.addEventListener('dragover', over);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', over);
      element?.removeEventListener('drop', drop);
    };
  }, [place, take]);
}
