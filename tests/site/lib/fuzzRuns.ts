/** How many links each fuzz tries, always the same ones first; `GUIDE_FUZZ_RUNS` asks for more. */
export const fuzzRuns = Number(process.env.GUIDE_FUZZ_RUNS ?? 40);

/** A list cut into tests of about the same length: a long one would run into the limit of one test. */
export function inPieces<T>(
  all: readonly T[],
  size: number,
): readonly {readonly from: number; readonly piece: readonly T[]}[] {
  return Array.from({length: Math.ceil(all.length / size)}, (_, index) => ({
    from: index * size,
    piece: all.slice(index * size, (index + 1) * size),
  }));
}
