import {useCallback, useRef, useState} from 'react';
import {readChosenFile, readPasted} from '@site/src/destination/browser/readDestinationInput';
import {isFileContent, subjectOfUrl, type Subject} from '@site/src/destination/rules/subject';

async function subjectOf(text: string): Promise<Subject | undefined> {
  if (text === '') return undefined;
  return isFileContent(text) ? readPasted(text) : subjectOfUrl(text);
}

/** The reader's input for the check, and the destination chosen from a list. */
export function useDestinationInput() {
  const [subject, setSubject] = useState<Subject>();
  const [chosen, choose] = useState<number>();
  /** Counts inputs: if reading takes longer, only the last one matters. */
  const last = useRef(0);
  const take = useCallback(async (read: Promise<Subject | undefined>) => {
    const round = (last.current += 1);
    const taken = await read;
    if (round !== last.current) return undefined;
    setSubject(taken);
    choose(undefined);
    return taken;
  }, []);
  const takeFile = useCallback((file: File) => void take(readChosenFile(file)), [take]);
  const takeText = useCallback(
    async (field: HTMLTextAreaElement) => {
      const text = field.value;
      const taken = await take(subjectOf(text.trim()));
      // A secret must not stay on the page, not even in the field it was pasted into.
      if (taken?.secret && field.value === text) field.value = '';
    },
    [take],
  );
  return {subject, chosen, choose, takeFile, takeText};
}
