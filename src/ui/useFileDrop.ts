import {useEffect, type RefObject} from 'react';

/**
 * Hands over the first file that is dropped anywhere on an element. Without it, the browser would
 * leave the page and open the file.
 */
export function useFileDrop(
  place: RefObject<HTMLElement | null>,
  take: (file: File) => void,
): void {
  useEffect(() => {
    const element = place.current;
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    };
    element?.addEventListener('dragover', over);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', over);
      element?.removeEventListener('drop', drop);
    };
  }, [place, take]);
}
