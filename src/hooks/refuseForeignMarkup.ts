import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {trustedTypes} from './trustedTypes';

/*
 * The rules for whatever is written where a browser could run it (a Docusaurus client module, the
 * first). The theme and React write small pieces of the build's own markup by `innerHTML`: contents
 * lists, the footer, lists of files. These are phrases and links; anything else is refused.
 */
const phrases =
  /^(?:[^<]|<\/?(?:a|br|code|em|li|p|span|strong|ul)(?: (?:class|download|href)="[^"<>]*")*\s*>)*$/;

/** Files have no origin to compare. */
function isOwn(address: string): boolean {
  const {protocol, host} = new URL(address, location.href);
  return protocol === location.protocol && host === location.host;
}

if (ExecutionEnvironment.canUseDOM)
  trustedTypes()?.createPolicy('default', {
    createHTML: (markup) => (phrases.test(markup) ? markup : null),
    createScriptURL: (address) => (isOwn(address) ? address : null),
  });
