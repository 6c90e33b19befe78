/** Replaces code, labels and values in a text: a name that no check takes for a word. */
export const namePlaceholder = 'Q7';
