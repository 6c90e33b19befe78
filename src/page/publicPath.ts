/* In the files, the code of a page loads from beside it (a Docusaurus client module). */
if (typeof guideSite !== 'undefined' && typeof location !== 'undefined')
  __webpack_public_path__ = new URL(guideSite.root, location.href).href;

export {};
