import {createCheckReader} from '../rules/checkReader';
import type {FileReading} from '../rules/parse/roleFileReader';
import type {CheckSource} from './messages';

const charactersAtOnce = 1 << 18;

/** The size of an input, in characters or bytes. */
export function sizeOf({content}: CheckSource): number {
  return typeof content === 'string' ? content.length : content.size;
}

/** Passes on an input piece by piece, so that no file needs to fit into memory. */
async function forEachPiece(
  content: string | Blob,
  take: (piece: string | Uint8Array) => void,
): Promise<void> {
  if (typeof content === 'string') {
    for (let at = 0; at < content.length; at += charactersAtOnce)
      take(content.slice(at, at + charactersAtOnce));
    return;
  }
  const stream = content.stream().getReader();
  for (let piece = await stream.read(); !piece.done; piece = await stream.read()) take(piece.value);
}

/**
 * Reads one input and reports progress after each piece.
 * @throws if the browser cannot read the file, for example a folder or a file that has changed
 */
export async function readSource(
  source: CheckSource,
  onRead: (done: number) => void,
): Promise<FileReading> {
  const reader = createCheckReader(source.name);
  let done = 0;
  try {
    await forEachPiece(source.content, (piece) => {
      reader.push(piece);
      done += piece.length;
      onRead(done);
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${source.name} could not be read (${why})`, {cause: error});
  }
  return reader.finish();
}
