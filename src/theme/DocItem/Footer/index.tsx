/*
 * Replaces the foot of a page: instead of tags and edit links, which the guide has none of, it
 * names the topics of SAP's guide that the facts come from.
 */
export {TopicSources as default} from '@site/src/components/topic/TopicSources/TopicSources';
