import {element, named, text, theOne} from '../lib/html';
import {inlineScript} from '../lib/inlineScript';
import type {Pass} from '../lib/page';

/** The page that hosts show for every unknown address. */
const lostPage = '404.html';

/** Adds a script to the page for unknown addresses that offers the topic named in the address. */
export function offerTopicPass(baseUrl: string): Pass {
  const script = inlineScript(require.resolve('../../src/entry/offerTopic.ts'));
  return ({file, tree}) => {
    if (file !== lostPage) return;
    theOne(tree, 'place for the topic', ({properties}) => 'dataAskedTopic' in properties);
    const body = theOne(tree, '<body>', named('body'));
    body.children.push(element('script', [text(script)], {dataBase: baseUrl}));
  };
}
