/** A script with data that the build makes of the finished pages (plugins/finish/takeAway). */
type BuiltScript = 'passages' | 'steps';

/**
 * Where a script is: the build has written the address of the passages into the page, and names all
 * of these scripts alike. The dev server has none.
 */
function addressOf(name: BuiltScript): string | undefined {
  const passages = document.querySelector<HTMLElement>('script[data-passages]')?.dataset.passages;
  return passages?.replace(/passages(?=\.\w+\.js$)/, name);
}

/** Whether the page is a built one, which has these scripts. */
export const isBuilt = () => addressOf('passages') !== undefined;

/**
 * Loads a script and gives what it has written. A script, not `fetch`: pages that open from a folder
 * can load nothing else.
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
