/** The encodings in which SAP systems and spreadsheets write text files (src/facts/evidence.md#list-exports). */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1';

/** Converts bytes, in chunks of any size, to text. */
export interface ByteDecoder {
  push(bytes: Uint8Array): string;
  /** Returns the remaining text and the detected encoding. */
  end(): {readonly text: string; readonly encoding: TextEncoding};
}

/** A byte-order mark has at most 3 bytes; detecting 16-bit text without one takes more. */
const headLength = 256;

interface Opening {
  readonly encoding: TextEncoding;
  readonly markLength: number;
}

function markOf(head: Uint8Array): Opening | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return {encoding: 'utf-8', markLength: 3};
  }
  if (first === 0xff && second === 0xfe) return {encoding: 'utf-16le', markLength: 2};
  if (first === 0xfe && second === 0xff) return {encoding: 'utf-16be', markLength: 2};
  return undefined;
}

/**
 * The share of zero bytes at even or odd positions; in 16-bit Latin text, one of the two is near 1.
 */
function zeroShare(head: Uint8Array, parity: 0 | 1): number {
  let zeros = 0;
  for (let at = parity; at < head.length; at += 2) if (head[at] === 0) zeros++;
  return zeros / Math.max(1, Math.floor((head.length + 1 - parity) / 2));
}

function openingOf(head: Uint8Array): Opening {
  const mark = markOf(head);
  if (mark) return mark;
  const [high, low] = [zeroShare(head, 0), zeroShare(head, 1)];
  if (low > 0.7 && high < 0.3) return {encoding: 'utf-16le', markLength: 0};
  if (high > 0.7 && low < 0.3) return {encoding: 'utf-16be', markLength: 0};
  return {encoding: 'utf-8', markLength: 0};
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The start of an incomplete UTF-8 sequence at the end of the bytes. */
function unfinishedFrom(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Reads UTF-8 until invalid bytes occur, then ISO-8859-1 from there. */
function createByteTextDecoder() {
  const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  // The Encoding standard reads ISO-8859-1 as Windows-1252, which differs in control codes only.
  const single = new TextDecoder('windows-1252');
  let open: Uint8Array = new Uint8Array();
  let encoding: TextEncoding = 'utf-8';

  function decode(bytes: Uint8Array): string {
    if (encoding === 'utf-8') {
      try {
        return strict.decode(bytes);
      } catch {
        encoding = 'iso-8859-1';
      }
    }
    return single.decode(bytes);
  }

  return {
    push(bytes: Uint8Array): string {
      const all = joined(open, bytes);
      const end = encoding === 'utf-8' ? unfinishedFrom(all) : all.length;
      open = all.slice(end);
      return decode(all.subarray(0, end));
    },
    end: () => ({text: decode(open), encoding}),
  };
}

function createWideTextDecoder(encoding: 'utf-16le' | 'utf-16be') {
  const decoder = new TextDecoder(encoding, {ignoreBOM: true});
  return {
    push: (bytes: Uint8Array): string => decoder.decode(bytes, {stream: true}),
    end: () => ({text: decoder.decode(), encoding}),
  };
}

function decoderFor(opening: Opening): ByteDecoder {
  const {encoding} = opening;
  return encoding === 'utf-16le' || encoding === 'utf-16be'
    ? createWideTextDecoder(encoding)
    : createByteTextDecoder();
}

/**
 * Decodes a file of unknown encoding: UTF-8, UTF-16 with or without byte-order mark, and ISO-8859-1
 * if it isn't valid UTF-8. Never throws; meaningless bytes become U+FFFD.
 */
export function createByteDecoder(): ByteDecoder {
  let head: Uint8Array = new Uint8Array();
  let decoder: ByteDecoder | undefined;

  function open(): {decoder: ByteDecoder; text: string} {
    const opening = openingOf(head);
    const chosen = decoderFor(opening);
    return {decoder: chosen, text: chosen.push(head.subarray(opening.markLength))};
  }

  return {
    push(bytes) {
      if (decoder) return decoder.push(bytes);
      head = joined(head, bytes);
      if (head.length < headLength) return '';
      const opened = open();
      decoder = opened.decoder;
      return opened.text;
    },
    end() {
      if (decoder) return decoder.end();
      const opened = open();
      const {text, encoding} = opened.decoder.end();
      return {text: opened.text + text, encoding};
    },
  };
}
