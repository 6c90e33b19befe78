/** Replaces code, labels and values in a text with a name that no check reads as a word. */
export const namePlaceholder = 'Q7';
