import {sourceRevision, type TopicSource} from '../../facts/topics';

/** The URL of SAP's text of the topic, in the revision that was checked. */
export function topicSourceUrl({file}: TopicSource): string {
  const folder = file.includes('/') ? '' : 'Connectivity/';
  const {repository, commit} = sourceRevision;
  return `${repository}/blob/${commit}/docs/${folder}${file}`;
}
