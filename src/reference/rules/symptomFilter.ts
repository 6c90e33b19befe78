import type {Symptom} from '../../facts/symptoms/symptom';

/** The reader's filter for the list of symptoms; an empty text does not filter. */
export interface SymptomFilter {
  /** Words of a message, a status or a title. */
  readonly text: string;
  /** A `SymptomPlaceId`. */
  readonly place: string;
  /** A `TopologyId`. */
  readonly topology: string;
}

export const everySymptom: SymptomFilter = {text: '', place: '', topology: ''};

/** Reads the filter from its form. */
export function readSymptomFilter(form: {get(name: string): unknown}): SymptomFilter {
  const entered = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {text: entered('text'), place: entered('place'), topology: entered('topology')};
}

/** The whole text of an entry, in lower case. */
function wordsOf({title, messages = [], codes = [], shownIn, causes}: Symptom): string {
  const causeTexts = causes.flatMap(({text, remedy}) => [text, remedy]);
  return [title, ...messages, ...codes, shownIn, ...causeTexts].join(' ').toLowerCase();
}

/**
 * Whether an entry matches the filter: it contains every word, appears in the place, and has a
 * cause in the topology.
 */
export function answersFilter(symptom: Symptom, {text, place, topology}: SymptomFilter): boolean {
  if (place && symptom.place !== place) return false;
  const exists = symptom.causes.some((cause) => !cause.topology || cause.topology === topology);
  if (topology && !exists) return false;
  const words = wordsOf(symptom);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
