// JavaScript, not TypeScript: the bundler loads its loaders with plain `require`.
const {expandPartials, partialFile, readPartial} = require('./expandPartials');

/**
 * Bundler loader: expands partials, and rebuilds the pages that use a partial when it changes.
 * @this {{getOptions(): {docsDir: string}, addDependency(file: string): void}}
 * @param {string} source
 */
module.exports = function partialsLoader(source) {
  const {docsDir} = this.getOptions();
  return expandPartials(source, (name) => {
    this.addDependency(partialFile(docsDir, name));
    return readPartial(docsDir, name);
  });
};
