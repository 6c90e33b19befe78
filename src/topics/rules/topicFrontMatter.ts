import {findTopic} from '../../facts/findTopic';
import {topics} from '../../facts/topics';

/** The document ID that Docusaurus gives a page of the docs folder, by its address. */
function docId(path: string, branching: boolean): string {
  const trimmed = path.replace(/^\/|\/$/g, '');
  return branching ? `${trimmed}/index` : trimmed;
}

/** The document ID of a topic: a folder with further pages has an `index`. */
export function docIdOf(key: string): string {
  const topic = findTopic(key);
  if (!topic) throw new Error(`Unknown topic "${key}".`);
  const isFolder = topics.some(({path}) => path !== topic.path && path.startsWith(topic.path));
  return docId(topic.path, isFolder);
}

/**
 * The front matter that follows from the topic graph: title, description, sidebar label and the
 * published previous and next links. Authors write `topic: <key>` alone.
 * @throws where the key is no topic, naming the keys there are
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
