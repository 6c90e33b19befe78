import fs from 'node:fs';
import path from 'node:path';
import clientRedirects, {type PluginOptions} from '@docusaurus/plugin-client-redirects';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {inTurn} from '../lib/inTurn';
import {leadOn} from './leadOn';

/** The files of the redirects, below the folder of the site. */
function filesOf(redirects: PluginOptions['redirects']): string[] {
  return redirects.flatMap(({from}) => from).map((from) => path.join(from, 'index.html'));
}

/**
 * Docusaurus’ pages for addresses that lead on, with one script for all of them: the policy of the
 * pages names scripts by their hash (plugins/security), and so needs one for all redirects.
 * @returns the plugin; options would go into the browser with the rest of the site's config
 */
export default (redirects: PluginOptions['redirects']) =>
  (context: LoadContext): Plugin => {
    const noExtensions = {fromExtensions: [], toExtensions: []};
    const original = clientRedirects(context, {id: 'default', ...noExtensions, redirects});
    return {
      name: 'guide-redirects',
      postBuild: (props) =>
        inTurn(async () => {
          await original?.postBuild?.({...props, content: undefined});
          for (const name of filesOf(redirects)) {
            const file = path.join(props.outDir, name);
            fs.writeFileSync(file, leadOn(fs.readFileSync(file, 'utf8')));
          }
        }),
    };
  };
