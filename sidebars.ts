import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {planTopics, topicByKey} from './src/facts/findTopic';
import {docIdOf} from './src/topics/rules/topicFrontMatter';
import {topologies} from './src/facts/topologies';
import type {Topic, TopicKey} from './src/facts/topics';

type SidebarItem = Extract<SidebarsConfig[string], readonly unknown[]>[number];

const page = (key: TopicKey, label: string): SidebarItem => ({
  type: 'doc',
  id: docIdOf(key),
  label,
});

/** A task of the setup plan with its number; the branching topic contains its branch pages. */
function task({key, shortTitle, planOrder}: Topic): SidebarItem {
  const label = `${planOrder} ${shortTitle}`;
  if (key !== 'technical-communication-user') return page(key, label);
  return {
    type: 'category',
    label,
    link: {type: 'doc', id: docIdOf(key)},
    collapsible: false,
    items: topologies.map((topology) => page(topology.id, topology.label)),
  };
}

const tasks = planTopics();

/** The reading order: the setup plan, then reference pages. */
const sidebars: SidebarsConfig = {
  guide: [
    {type: 'doc', id: 'index', label: 'Setup plan'},
    {
      type: 'category',
      label: 'SAP S/4HANA',
      link: {type: 'doc', id: docIdOf('s4hana')},
      collapsible: false,
      items: tasks.filter(({optional}) => !optional).map(task),
    },
    {
      type: 'category',
      label: 'If they apply',
      collapsible: false,
      items: [
        ...tasks.filter(({optional}) => optional).map(task),
        page('private-edition', topicByKey('private-edition').shortTitle),
        's4hana/delete-connection',
      ],
    },
    {type: 'doc', id: 'reference/when-it-does-not-work', label: 'Troubleshooting'},
    {
      type: 'category',
      label: 'Tools',
      collapsible: false,
      items: ['tools/role-check', 'tools/destination', 'tools/tickets', 'tools/take-away'],
    },
    {
      type: 'category',
      label: 'Reference',
      collapsible: false,
      items: [
        'reference/how-to-tell',
        'reference/authorizations',
        'reference/how-the-connection-works',
        'reference/communication-system-requirements',
        'reference/what-changed',
        'reference/glossary',
        'reference/index-a-z',
      ],
    },
  ],
};

export default sidebars;
