/** A script with data that the build extracts from the finished pages (plugins/finish/takeAway). */
type BuiltScript = 'passages' | 'steps';

/**
 * The address of a script. The build writes only the address of the passages into the page; the
 * other scripts follow the same naming. The dev server has none.
 */
function addressOf(name: BuiltScript): string | undefined {
  const passages = document.querySelector<HTMLElement>('script[data-passages]')?.dataset.passages;
  return passages?.replace(/passages(?=\.\w+\.js$)/, name);
}

/** Whether this page comes from a build, which has these scripts. */
export const isBuilt = () => addressOf('passages') !== undefined;

/**
 * Loads a script and returns the data it defines. It can't use `fetch`: pages opened from a folder
 * can load only scripts.
 */
export function loadBuiltScript<Content>(
  name: BuiltScript,
  read: () => Content | undefined,
): Promise<Content> {
  const src = addressOf(name);
  return new Promise((resolve, reject) => {
    if (src === undefined) return reject(new Error(`The ${name} come with the build.`));
    const script = Object.assign(document.createElement('script'), {src});
    script.onload = () => {
      const content = read();
      if (content) resolve(content);
      else reject(new Error(`${src} holds no ${name}.`));
    };
    script.onerror = () => reject(new Error(`${src} could not be loaded.`));
    document.head.append(script);
  });
}
