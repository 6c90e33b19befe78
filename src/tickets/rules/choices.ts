import {planTopics} from '../../facts/findTopic';
import type {Topic, TopicKey} from '../../facts/topics';

/** A landscape to connect, as the lead enters it, right or wrong. */
export interface Landscape {
  readonly name: string;
  /** The ticket ID of all its tasks, or what the IDs of its tasks begin with. */
  readonly ticket: string;
}

/** What the lead has chosen, besides the topology of the page. */
export interface Choices {
  readonly landscapes: readonly Landscape[];
  /** The tasks that are done only where they apply. */
  readonly optional: readonly TopicKey[];
}

/** How many landscapes one address can carry: a server reads about 8,000 characters. */
export const maxLandscapes = 12;

/** A line that waits for its first letter. */
export const blankLandscape: Landscape = {name: '', ticket: ''};

/** Whether anything was entered. */
export function isEntered({name, ticket}: Landscape): boolean {
  return name.trim() !== '' || ticket.trim() !== '';
}

/** The tasks that are done only where they apply. */
export const optionalTasks: readonly Topic[] = planTopics().filter(({optional}) => optional);

/** The tasks of the setup plan that get tickets, in working order. */
export function chosenTasks({optional}: Choices): readonly Topic[] {
  return planTopics().filter((task) => !task.optional || optional.includes(task.key));
}
