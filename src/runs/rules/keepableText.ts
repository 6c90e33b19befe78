import {accept, refuse, type Checked} from './checked';
import {hasAngleBrackets, hasHiddenCharacters} from './plainText';
import {valueDefinitions, type ValueName} from '../../facts/valueDefinitions';

/**
 * Checks whether a run may keep a text, valid or not. Keeps a reader's half-typed value, so that a
 * reload loses nothing; refuses markup, hidden characters and very long texts. Runs, files and
 * links are therefore harmless before any other rule applies. Rule of this guide.
 */
export function checkKeepable(name: ValueName, text: string): Checked<string> {
  const {maxLength} = valueDefinitions[name];
  if (text.length > maxLength) {
    return refuse(
      `The text is ${text.length} characters long.`,
      `Enter at most ${maxLength} characters.`,
    );
  }
  if (hasHiddenCharacters(text)) {
    return refuse(
      'The text contains a hidden character.',
      'Type the value instead of pasting it, or paste it as plain text.',
    );
  }
  if (hasAngleBrackets(text)) {
    return refuse('The text contains an angle bracket.', 'Leave out < and >.');
  }
  return accept(text);
}
