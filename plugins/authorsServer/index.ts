import type {IncomingMessage, ServerResponse} from 'node:http';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from '@docusaurus/plugin-client-redirects';
import {onlyInBuild} from './onlyInBuild';

type Next = () => void;
type Middlewares = {readonly name?: string; readonly middleware: unknown}[];

/**
 * `npm start` answers every address with the app, even that of a file: an author would save a page
 * as a download. For addresses that exist only in the build, this says so.
 */
export default (redirects: PluginOptions['redirects']) =>
  ({baseUrl}: LoadContext): Plugin => {
    const targets = redirects.map(({from, to}) => ({from: [from].flat(), to}));
    const middleware = ({url = '/'}: IncomingMessage, response: ServerResponse, next: Next) => {
      const {pathname} = new URL(url, 'http://localhost');
      const answer = onlyInBuild(pathname.replace(baseUrl, '/'), targets);
      if (answer === undefined) return next();
      response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end(answer);
    };
    const setupMiddlewares = (middlewares: Middlewares): Middlewares => {
      // After the files of static/ and the bundle, before the app as the fallback.
      const app = middlewares.findIndex(({name}) => name === 'connect-history-api-fallback');
      if (app < 0)
        throw new Error('Expected connect-history-api-fallback in the server of npm start.');
      middlewares.splice(app, 0, {name: 'guide-authors-server', middleware});
      // Docusaurus has its own function here; it joins what both return.
      return [];
    };
    return {
      name: 'guide-authors-server',
      configureWebpack: () => ({devServer: {setupMiddlewares}}) as object,
    };
  };
