/*
 * In the guide as files, the code of a page loads relative to the page (a Docusaurus client
 * module).
 */
if (typeof guideSite !== 'undefined' && typeof location !== 'undefined')
  __webpack_public_path__ = new URL(guideSite.root, location.href).href;

export {};
