import type {ListItem, RootContent} from 'mdast';
import {nextTask, planTopics, taskOf, topicByKey} from '../../../src/domain/topics/findTopic';
import {
  beforeYouStart as words,
  handOverLabel,
  isDoneLabel,
  nextTaskWords,
  taskFacts,
  taskPlaces,
  taskPurpose,
  taskRoles,
} from '../../../src/domain/topics/taskWords';
import type {Topic} from '../../../src/domain/topics/topics';
import {attribute} from '../../steps/jsx';
import {
  bullets,
  heading,
  item,
  lineBreak,
  lineItem,
  link,
  numbered,
  paragraph,
  sentence,
  strong,
  topicLink,
  type Words,
} from '../build';
import {isExported, type Exporter, type Place} from '../exporter';

export const beforeYouStart: Exporter = (element, place) => {
  const {topic} = place;
  const {needs, needsFrom} = topic ? taskOf(topic) : {needs: [], needsFrom: []};
  const items = [
    ...needsFrom.map((key) => lineItem([isDoneLabel(topicByKey(key)), topicLink(key)])),
    ...needs.map((need) => lineItem(sentence(need))),
  ];
  return [
    heading(2, words.title, words.id),
    ...(items.length > 0 ? [bullets(items)] : []),
    ...place.convert(element.children as RootContent[], place),
  ];
};

function wayOn(next: Topic) {
  const {title, description} = nextTaskWords(next);
  return paragraph([link(title, next.path), lineBreak(), description]);
}

export const handOver: Exporter = (_element, {topic}) => {
  if (!topic) return [];
  const {handsOver} = taskOf(topic);
  const next = nextTask(topic);
  const handed = handsOver && [
    paragraph(handOverLabel(handsOver)),
    bullets(handsOver.items.map((words) => lineItem(sentence(words)))),
  ];
  return [...(handed ?? []), ...(next ? [wayOn(next)] : [])];
};

export const childTopics: Exporter = () => [
  numbered(
    planTopics().map(({key, description, optional}) =>
      lineItem([
        strong(topicLink(key)),
        ...(optional ? [` (${optional})`] : []),
        lineBreak(),
        description,
      ]),
    ),
  ),
];

function fact(name: string, items: readonly Words[]): ListItem {
  return item([paragraph(strong(name)), bullets(items.map(lineItem))]);
}

function places(task: Topic, place: Place): readonly string[] {
  return taskPlaces(task)
    .filter(({topology}) => isExported(place, topology?.id))
    .map(({topology, text}) =>
      topology && !place.topology ? `${text} (${topology.inSentence})` : text,
    );
}

function planTask(task: Topic, place: Place): ListItem {
  const blocks = [
    paragraph(strong(topicLink(task.key))),
    paragraph(taskPurpose(task)),
    bullets([
      fact('Who', taskRoles(task)),
      fact('Where', places(task, place)),
      ...taskFacts(task).map(({name, items}) => fact(name, items.map(sentence))),
    ]),
  ];
  return {...item(blocks), spread: true};
}

export const setupPlan: Exporter = (element, place) => {
  const always = attribute(element, 'tasks') === 'always';
  const shown = planTopics().filter(({optional}) => Boolean(optional) !== always);
  return [
    numbered(
      shown.map((task) => planTask(task, place)),
      shown[0]?.planOrder,
    ),
  ];
};
