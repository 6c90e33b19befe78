/** Written by plugins/downloads. */
declare module '@generated/guide-downloads/default/downloads.json' {
  const downloads: {
    readonly guideVersion: string;
    readonly files: readonly {
      readonly file: string;
      readonly format: string;
      readonly holds: string;
      readonly bytes: number;
    }[];
  };
  export default downloads;
}
