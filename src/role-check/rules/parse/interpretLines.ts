import {createDownloadInterpreter} from './interpretDownload';
import {createListInterpreter} from './interpretList';
import type {LineListener} from './lineListener';
import {isDownloadLine} from './pfcgRecords';

const byteOrderMark = 0xfeff;

/** Empty lines, rules, frames without content, and the first line that Excel puts into a CSV. */
function isOrnament(line: string): boolean {
  return /^(?:[\s\-+=_|;,]*|sep=.)$/.test(line);
}

/**
 * Interprets the lines of one file: PFCG download, pipe list, tab-separated text and CSV, in any
 * order and mixed. The format is recognised line by line; what is not understood is reported.
 */
export function createLineInterpreter(listener: LineListener) {
  const download = createDownloadInterpreter(listener);
  const list = createListInterpreter(listener);
  return {
    line(text: string, number: number, ended: boolean) {
      // Browsers turn blanks into no-break spaces when a page is copied.
      const plain = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
      const line = plain.charCodeAt(0) === byteOrderMark ? plain.slice(1) : plain;
      if (isOrnament(line)) return;
      if (line.includes('\0')) listener.onProblem(number, line, 'The line is not text.');
      else if (isDownloadLine(line)) download.line(line, number, ended);
      else list.line(line, number, ended);
    },
    end() {
      download.end();
      list.end();
    },
  };
}
