/** How many links each fuzz tries, always the same ones first; `GUIDE_FUZZ_RUNS` asks for more. */
export const fuzzRuns = Number(process.env.GUIDE_FUZZ_RUNS ?? 100);
