import {accept, refuse, type Checked} from './checked';
import {hasAngleBrackets, hasHiddenCharacters} from './plainText';
import {visibleRuns, type Runs} from './run';

const maxLength = 60;

function checkName(name: string): Checked<string> {
  if (Array.from(name).length > maxLength) {
    return refuse(
      `The name has ${Array.from(name).length} characters.`,
      `Enter at most ${maxLength} characters.`,
    );
  }
  if (/[\t\r\n]/.test(name) || hasHiddenCharacters(name)) {
    return refuse('The name contains a hidden character.', 'Type the name in one line.');
  }
  if (hasAngleBrackets(name)) {
    return refuse('The name contains an angle bracket.', 'Leave out < and >.');
  }
  return accept(name);
}

/** Checks the name of a run: one line of 1 to 60 characters, no markup. Rule of this guide. */
export function checkRunName(text: string): Checked<string> {
  const name = text.trim();
  if (name === '') return refuse('The run has no name.', 'Enter a name, for example Development.');
  return checkName(name);
}

/** Checks the name of the person who does the work, which may be empty. */
export function checkDoneBy(text: string): Checked<string> {
  return checkName(text.trim());
}

/** A name that no visible run has: the given one, or the given one with the next free number. */
export function freeRunName(state: Runs, wanted: string): string {
  const taken = new Set(visibleRuns(state).map((run) => run.name));
  const stem = wanted.replace(/ \(\d+\)$/, '');
  const short = Array.from(stem)
    .slice(0, maxLength - 6)
    .join('')
    .trim();
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${short} (${number})`;
  return name;
}

/** The name of a new run without a name: *Run* and the next free number. */
export function nextRunName(state: Runs): string {
  const taken = new Set(visibleRuns(state).map((run) => run.name));
  let number = 1;
  while (taken.has(`Run ${number}`)) number += 1;
  return `Run ${number}`;
}
