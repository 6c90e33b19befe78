import {planTopics, topicByKey} from '../../src/domain/topics/findTopic';

/** The pages of the chapter, in working order: the plan, its tasks, and what one needs with them. */
export function chapterPages(): readonly string[] {
  return [
    '/',
    topicByKey('s4hana').path,
    ...planTopics().map(({path}) => path),
    topicByKey('private-edition').path,
    '/s4hana/delete-connection/',
    '/reference/when-it-does-not-work/',
  ];
}

/** What the PDF for readers of both topologies has beside it. */
export const referencePages: readonly string[] = [
  '/reference/how-to-tell/',
  '/reference/authorizations/',
  '/reference/how-the-connection-works/',
  '/reference/communication-system-requirements/',
  '/reference/what-changed/',
  '/reference/glossary/',
];
