/** The forms in which people, programs and servers write the path of a page, for tests. */
export const pathForms: Readonly<Record<string, (path: string) => string>> = {
  'as the guide writes it': (path) => path,
  'with index.html': (path) => `${path}index.html`,
  'with INDEX.HTML': (path) => `${path}INDEX.HTML`,
  'without the last slash': (path) => path.replace(/(.)\/$/, '$1'),
  'with two slashes in front': (path) => `/${path}`,
  'with two slashes in the middle': (path) => path.replace(/(.)\/(.)/, '$1//$2'),
  'with two slashes at the end': (path) => `${path}/`,
  'with many slashes and index.html': (path) => `${path.replaceAll('/', '///')}index.html`,
  'with an encoded slash': (path) => path.replace(/(.)\/(.)/, '$1%2F$2'),
  'with encoded letters and hyphens': (path) =>
    path.replaceAll(/[aes-]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
};
