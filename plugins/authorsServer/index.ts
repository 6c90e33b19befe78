import type {IncomingMessage, ServerResponse} from 'node:http';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from '@docusaurus/plugin-client-redirects';
import {onlyInBuild} from './onlyInBuild';

type Next = () => void;
type Middlewares = {readonly name?: string; readonly middleware: unknown}[];

/**
 * `npm start` answers every address with the app, also one of a file: an author would save a page
 * under the name of a table. Where the build alone has an answer, this says so.
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
      // After the files of static/ and of the bundler, before the app as the answer to the rest.
      const app = middlewares.findIndex(({name}) => name === 'connect-history-api-fallback');
      if (app < 0)
        throw new Error('Expected connect-history-api-fallback in the server of npm start.');
      middlewares.splice(app, 0, {name: 'guide-authors-server', middleware});
      // Docusaurus has a function of its own here: what both return is joined.
      return [];
    };
    return {
      name: 'guide-authors-server',
      configureWebpack: () => ({devServer: {setupMiddlewares}}) as object,
    };
  };
