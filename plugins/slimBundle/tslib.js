/** The one helper of tslib that Docusaurus uses in the browser (@docusaurus/utils-common). */
exports.__importDefault = (module) => (module && module.__esModule ? module : {default: module});
