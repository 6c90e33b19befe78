import {topics, type Topic} from './topics';

/** The topic of a site path (below the base URL), with or without the slash at its end. */
export function topicOfPath(path: string): Topic | undefined {
  return topics.find((topic) => topic.path === path || topic.path === `${path}/`);
}
