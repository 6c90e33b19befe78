/** What a server must know about a file type of the site. */
export interface FileType {
  readonly extension: string;
  readonly type: string;
  /** Worth compressing; the other types are already compressed. */
  readonly text: boolean;
}

const utf8 = (extension: string, type: string): FileType => ({
  extension,
  type: `${type}; charset=utf-8`,
  text: true,
});

/** Every file type that the built site may contain; a build with another one fails its test. */
export const fileTypes: readonly FileType[] = [
  utf8('html', 'text/html'),
  utf8('css', 'text/css'),
  utf8('js', 'text/javascript'),
  utf8('md', 'text/markdown'),
  utf8('txt', 'text/plain'),
  utf8('csv', 'text/csv'),
  utf8('xml', 'application/xml'),
  {extension: 'json', type: 'application/json', text: true},
  {extension: 'map', type: 'application/json', text: true},
  {extension: 'webmanifest', type: 'application/manifest+json', text: true},
  {extension: 'svg', type: 'image/svg+xml', text: true},
  {extension: 'ics', type: 'text/calendar; charset=utf-8', text: true},
  {extension: 'png', type: 'image/png', text: false},
  {extension: 'ico', type: 'image/x-icon', text: false},
  {extension: 'webp', type: 'image/webp', text: false},
  {extension: 'pdf', type: 'application/pdf', text: false},
  {extension: 'zip', type: 'application/zip', text: false},
  {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: false,
  },
];

/** The type of a file, by its name. */
export function fileTypeOf(name: string): FileType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return fileTypes.find((it) => it.extension === extension);
}
