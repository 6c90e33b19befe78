const fs = require('node:fs');
const path = require('node:path');

const includeLine = /^[ \t]*<Include partial="([a-z0-9-]+)" \/>[ \t]*$/gm;

/**
 * Replaces `<Include partial="name" />` lines with their partials, nested ones too.
 * @param {string} text
 * @param {(name: string) => string} read returns the text of a partial; throws if there is none
 * @param {readonly string[]} [around] the partials that contain the text
 * @returns {string}
 */
function expandPartials(text, read, around = []) {
  return text.replace(includeLine, (_line, name) => {
    const path = [...around, name];
    if (around.includes(name))
      throw new Error(`<Include partial="${name}" /> includes itself: ${path.join(' > ')}.`);
    return expandPartials(read(name), read, path);
  });
}

/**
 * The file of a partial.
 * @param {string} docsDir
 * @param {string} name
 */
function partialFile(docsDir, name) {
  return path.join(docsDir, '_partials', `${name}.mdx`);
}

/**
 * The text of a partial.
 * @param {string} docsDir
 * @param {string} name
 * @returns {string}
 */
function readPartial(docsDir, name) {
  const file = partialFile(docsDir, name);
  if (!fs.existsSync(file))
    throw new Error(`<Include partial="${name}" />: expected the file docs/_partials/${name}.mdx.`);
  return fs.readFileSync(file, 'utf8');
}

module.exports = {expandPartials, partialFile, readPartial};
