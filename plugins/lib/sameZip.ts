import {zipSync, type Zippable} from 'fflate';

/** A reproducible zip: the same files give the same bytes, without a creation time. */
export function sameZip(files: Zippable): Uint8Array {
  return zipSync(files, {level: 9, mtime: new Date(1980, 0, 1)});
}
