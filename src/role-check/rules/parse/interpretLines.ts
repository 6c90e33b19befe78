import {closingQuote, delimiters} from './cells';
import {createDownloadInterpreter} from './interpretDownload';
import {createListInterpreter} from './interpretList';
import type {LineListener} from './lineListener';
import {isDownloadLine} from './pfcgRecords';

const byteOrderMark = 0xfeff;

/** Empty lines, rules, empty frames, and the first line that Excel puts into a CSV file. */
function isOrnament(line: string): boolean {
  return /^(?:[\s\-+=_|;,:]*|"?sep=.?"?|```\w*)$/.test(line);
}

function isRow(line: string): boolean {
  return isDownloadLine(line) || delimiters.some((delimiter) => line.includes(delimiter));
}

/** The content of a line that a spreadsheet treated as one cell and quoted. */
function withoutQuotes(line: string): string {
  const close = closingQuote(line, 1);
  if (close < 0 || /[^\s;,]/.test(line.slice(close + 1))) return line;
  const content = line.slice(1, close).replaceAll('""', '"');
  return isRow(content) ? content : line;
}

/** A line without what spreadsheets, mail programs and formatters put around it. */
function unwrapped(line: string): string {
  if (line.startsWith('"')) return withoutQuotes(line);
  if (!/^[>\s]/.test(line)) return line;
  const content = line.replace(/^(?:\s*>)*\s*/, '');
  return isDownloadLine(content) || line.startsWith('>') ? content : line;
}

/**
 * Interprets the lines of one file: PFCG download, pipe list, tab-separated text and CSV, in any
 * order and mixed. Recognizes the format line by line and reports what it does not understand.
 */
export function createLineInterpreter(listener: LineListener) {
  const download = createDownloadInterpreter(listener);
  const list = createListInterpreter(listener);
  return {
    line(text: string, number: number, ended: boolean) {
      // Browsers turn blanks into no-break spaces when a page is copied.
      const plain = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
      const line = unwrapped(plain.charCodeAt(0) === byteOrderMark ? plain.slice(1) : plain);
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
