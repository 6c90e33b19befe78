import {plainPath} from '../../page/rules/plainPath';
import {topics, type Topic} from '../../facts/topics';

/** The topic of a site path (below the base path), in any form. */
export function topicOfPath(path: string): Topic | undefined {
  const plain = plainPath(path);
  return topics.find((topic) => topic.path === plain);
}
