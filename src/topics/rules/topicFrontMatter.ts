import {findTopic} from '../../facts/findTopic';
import {topics} from '../../facts/topics';

/** The document ID that Docusaurus assigns to a page of the docs folder, from its address. */
function docId(path: string, branching: boolean): string {
  const trimmed = path.replace(/^\/|\/$/g, '');
  return branching ? `${trimmed}/index` : trimmed;
}

/** The document ID of a topic; a folder with more pages has an `index`. */
export function docIdOf(key: string): string {
  const topic = findTopic(key);
  if (!topic) throw new Error(`Unknown topic "${key}".`);
  const isFolder = topics.some(({path}) => path !== topic.path && path.startsWith(topic.path));
  return docId(topic.path, isFolder);
}

/**
 * The front matter from the topic graph: title, description, sidebar label and the published
 * previous and next links. Authors write only `topic: <key>`.
 * @throws if the key isn't a topic, with the list of valid keys
 */
export function topicFrontMatter(key: string, filePath: string): Record<string, unknown> {
  const topic = findTopic(key);
  if (!topic) {
    const known = topics.map((candidate) => candidate.key).join(', ');
    throw new Error(`${filePath}: "topic: ${key}" is not a topic. Expected one of: ${known}.`);
  }
  return {
    title: topic.title,
    description: topic.description,
    pagination_prev: topic.previous ? docIdOf(topic.previous) : null,
    pagination_next: topic.next ? docIdOf(topic.next) : null,
  };
}
