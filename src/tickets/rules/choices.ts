import {planTopics} from '../../facts/findTopic';
import type {Topic, TopicKey} from '../../facts/topics';

/** A landscape to connect, as entered by the lead, valid or not. */
export interface Landscape {
  readonly name: string;
  /** The ticket ID of all its tasks, or the prefix of their IDs. */
  readonly ticket: string;
}

/** The lead's choices, except the topology of the page. */
export interface Choices {
  readonly landscapes: readonly Landscape[];
  /** The chosen tasks that not every landscape needs. */
  readonly optional: readonly TopicKey[];
}

/** How many landscapes fit into one address: servers read about 8,000 characters. */
export const maxLandscapes = 12;

/** An empty row for input. */
export const blankLandscape: Landscape = {name: '', ticket: ''};

/** Whether anything was entered. */
export function isEntered({name, ticket}: Landscape): boolean {
  return name.trim() !== '' || ticket.trim() !== '';
}

/** The tasks that not every landscape needs. */
export const optionalTasks: readonly Topic[] = planTopics().filter(({optional}) => optional);

/** The tasks of the setup plan to create tickets for, in working order. */
export function chosenTasks({optional}: Choices): readonly Topic[] {
  return planTopics().filter((task) => !task.optional || optional.includes(task.key));
}
