import {useEffect} from 'react';
import {announce} from '../../page/fill';
import {roleCheck} from '../browser/roleCheckStore';

function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

function drop(event: DragEvent): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  // Dragged text goes into the field under the pointer, as usual.
  if (files.length === 0) return;
  event.preventDefault();
  roleCheck.addFiles(files);
  announce(`Added ${files.map(({name}) => name).join(', ')}.`);
}

/**
 * Accepts files dropped anywhere on the page; outside the form, the browser would otherwise leave
 * the page and open the file.
 */
export function useFileDrop(): void {
  useEffect(() => {
    document.addEventListener('dragover', allowFiles);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allowFiles);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
