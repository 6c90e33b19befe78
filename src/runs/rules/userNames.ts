import {accept, refuse, type Checked} from './checked';

const maxUserLength = 12;

/**
 * Checks the name of one user: at most 12 characters (field UNAME,
 * src/facts/evidence.md#role-tables), no colon (RFC 7617, section 2), and no characters that
 * separate users in a list. Returns the name in capitals, as SAP stores it.
 */
export function checkUser(text: string): Checked<string> {
  const name = text.toUpperCase();
  if (/[\s,;]/.test(name)) {
    return refuse('This looks like more than one name.', 'Enter one user name, without blanks.');
  }
  if (name.includes(':')) {
    return refuse(
      'A user name with a colon can’t log on with basic authentication.',
      'Enter only the user name, without a password.',
    );
  }
  if (name.includes('*')) {
    return refuse('The asterisk means many users.', 'Enter the name of one user.');
  }
  if (Array.from(name).length > maxUserLength) {
    return refuse(
      `The name has ${Array.from(name).length} characters.`,
      `A user name in SAP has at most ${maxUserLength} characters.`,
    );
  }
  return accept(name);
}

/**
 * Checks the users for field BTCUNAME: `*`, or a list separated by commas, semicolons, blanks or
 * line ends (SAP topics 8705f86 and d3b1cbe). A name may end with `*`, like authorization values
 * (src/facts/evidence.md#values-and-ranges). Returns the list in capitals, without duplicates,
 * separated by a comma and a blank.
 */
export function checkUserList(text: string): Checked<string> {
  const names = [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter((name) => name !== ''),
    ),
  ];
  for (const name of names) {
    const stem = name.endsWith('*') ? name.slice(0, -1) : name;
    const checked = checkUser(stem);
    if (!checked.ok) {
      return refuse(`${name}: ${checked.problem}`, checked.whatWouldDo);
    }
    if (Array.from(name).length > maxUserLength) {
      return refuse(
        `${name} has ${Array.from(name).length} characters.`,
        `An entry has at most ${maxUserLength} characters, the asterisk included.`,
      );
    }
  }
  if (names.includes('*') && names.length > 1) {
    return refuse('The asterisk already means all users.', 'Enter only *, or only users.');
  }
  return accept(names.join(', '));
}
