/** What a splitter tells about each line; `ended` is false where no line end follows. */
export type LineHandler = (text: string, number: number, ended: boolean) => void;

/** Takes text in chunks of any size and hands out its lines. */
export interface LineSplitter {
  push(text: string): void;
  end(): void;
}

/** No line of a role file comes near this; what is longer is not text in lines. */
export const longestLine = 20_000;

const carriageReturn = 13;

function withoutReturn(line: string): string {
  const last = line.length - 1;
  return line.charCodeAt(last) === carriageReturn ? line.slice(0, last) : line;
}

/**
 * Splits a stream of text at LF or CRLF. Never holds more than one chunk and `longestLine`
 * characters: an endless line is handed out cut, as not ended, and its remainder is dropped.
 */
export function createLineSplitter(onLine: LineHandler): LineSplitter {
  let open = '';
  let number = 0;
  let dropping = false;

  function close(line: string, ended: boolean) {
    if (dropping) dropping = !ended;
    else onLine(withoutReturn(line), ++number, ended);
  }

  function carry(rest: string) {
    if (dropping || rest.length <= longestLine) {
      open = dropping ? '' : rest;
      return;
    }
    close(rest.slice(0, longestLine), false);
    dropping = true;
    open = '';
  }

  return {
    push(chunk) {
      const text = open + chunk;
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        close(text.slice(start, end), true);
        start = end + 1;
      }
      carry(text.slice(start));
    },
    end() {
      if (open !== '') close(open, false);
      open = '';
    },
  };
}
