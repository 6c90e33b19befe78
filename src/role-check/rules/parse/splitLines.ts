/** Callback for each line; `ended` is false if no line end follows. */
export type LineHandler = (text: string, number: number, ended: boolean) => void;

/** Takes text in chunks of any size and hands out its lines. */
export interface LineSplitter {
  push(text: string): void;
  end(): void;
}

/** No line of a role file is nearly this long; anything longer is not text in lines. */
export const longestLine = 20_000;

/** Finds a character at or after a position without scanning any part of the text twice. */
function createFinder(text: string, character: string): (from: number) => number {
  let at = text.indexOf(character);
  return (from) => {
    if (at >= 0 && at < from) at = text.indexOf(character, from);
    return at < 0 ? text.length : at;
  };
}

/**
 * Splits a stream of text at LF, CRLF or CR. Never holds more than one chunk and `longestLine`
 * characters: an endless line is passed on cut and marked as not ended, and the rest is dropped.
 */
export function createLineSplitter(onLine: LineHandler): LineSplitter {
  let open = '';
  let number = 0;
  let dropping = false;

  function close(line: string, ended: boolean) {
    if (dropping) {
      dropping = !ended;
      return;
    }
    const isEndless = line.length > longestLine;
    onLine(isEndless ? line.slice(0, longestLine) : line, ++number, ended && !isEndless);
  }

  function carry(rest: string) {
    // The next chunk shows whether this ends the line alone or together with a line feed.
    const pendingReturn = rest.endsWith('\r') ? '\r' : '';
    const line = pendingReturn ? rest.slice(0, -1) : rest;
    if (!dropping && line.length > longestLine) {
      close(line, false);
      dropping = true;
    }
    open = dropping ? pendingReturn : rest;
  }

  return {
    push(chunk) {
      const text = open + chunk;
      const nextFeed = createFinder(text, '\n');
      const nextReturn = createFinder(text, '\r');
      // A carriage return at the end of the chunk is carried over.
      const last = text.endsWith('\r') ? text.length - 1 : text.length;
      let start = 0;
      for (;;) {
        const end = Math.min(nextFeed(start), nextReturn(start));
        if (end >= last) break;
        close(text.slice(start, end), true);
        start = end + (text.startsWith('\r\n', end) ? 2 : 1);
      }
      carry(text.slice(start));
    },
    end() {
      const ended = open.endsWith('\r');
      if (open !== '') close(ended ? open.slice(0, -1) : open, ended);
      open = '';
    },
  };
}
