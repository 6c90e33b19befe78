import type {Root} from 'hast';
import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {taskOf, topicByKey} from '../../src/facts/findTopic';
import type {Topic} from '../../src/facts/topics';
import {element, named, text, theOne} from '../lib/html';
import type {MarkdownPage} from './takeAway/markdownPage';

const context = 'https://schema.org';

/** The pages above a topic, and the topic itself. */
function trail(topic: Topic): readonly Topic[] {
  const task = taskOf(topic);
  return [...new Set([topicByKey('s4hana'), task, topic])];
}

/**
 * The position of a topic in the guide (schema.org/BreadcrumbList). The last entry is the page itself
 * and has no address, which saves bytes in the first view.
 * @param address the site's address with its base URL and a trailing slash
 */
function breadcrumbs(topic: Topic, address: string) {
  const topics = trail(topic);
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: topics.map(({title, path}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      ...(index < topics.length - 1 && {item: address + path.slice(1)}),
    })),
  };
}

/** The steps of a page of one branch (schema.org/HowTo). */
function howTo({title, description, path, root}: MarkdownPage, address: string) {
  const step: object[] = [];
  visit(root as Nodes, 'listItem', ({data, children}) => {
    if (!data?.system || !children[0]) return;
    step.push({
      '@type': 'HowToStep',
      position: step.length + 1,
      text: toString(children[0]),
      url: `${address}${path.slice(1)}#${data.anchor}`,
    });
  });
  return {'@context': context, '@type': 'HowTo', name: title, description, step};
}

/** Structured data for search engines; empty if the page isn't a topic below another. */
export function structuredData(page: MarkdownPage, address: string): object[] {
  const {topic, fixed} = page;
  if (!topic || trail(topic).length < 2) return [];
  return [breadcrumbs(topic, address), ...(fixed ? [howTo(page, address)] : [])];
}

/** Writes data into the head of a page; escapes `<`, so that the data can't end the element. */
export function insertData(tree: Root, data: readonly object[]): void {
  const head = theOne(tree, '<head>', named('head'));
  for (const one of data) {
    const json = JSON.stringify(one).replaceAll('<', '\\u003c');
    head.children.push(element('script', [text(json)], {type: 'application/ld+json'}));
  }
}
