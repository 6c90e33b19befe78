import fs from 'node:fs';
import path from 'node:path';
import clientRedirects, {
  validateOptions,
  type Options,
  type PluginOptions,
} from '@docusaurus/plugin-client-redirects';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {inTurn} from '../lib/inTurn';
import {leadOn} from './leadOn';

export {validateOptions};

/** The files of the redirects, below the folder of the site. */
function filesOf({redirects = []}: Options): string[] {
  return redirects.flatMap(({from}) => from).map((from) => path.join(from, 'index.html'));
}

/**
 * Docusaurus’ pages for addresses that lead on, with one script for all of them: the policy of the
 * pages names scripts by their hash (plugins/security), and so needs one for all redirects.
 */
export default function redirectsPlugin(context: LoadContext, given: unknown): Plugin {
  const options = given as PluginOptions;
  const original = clientRedirects(context, options);
  return {
    name: 'guide-redirects',
    postBuild: (props) =>
      inTurn(async () => {
        await original?.postBuild?.({...props, content: undefined});
        for (const name of filesOf(options)) {
          const file = path.join(props.outDir, name);
          fs.writeFileSync(file, leadOn(fs.readFileSync(file, 'utf8')));
        }
      }),
  };
}
