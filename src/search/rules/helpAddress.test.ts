import {describe, expect, it} from 'vitest';
import {isHelpAddress, topicOfAddress} from './helpAddress';
import {helpTopics} from '../../facts/helpTopics';
import {topics} from '../../facts/topics';

const user = '/s4hana/technical-communication-user/';
const loio = 'c4a9b51a49c5411eadeb7f7208b6b9cc';
const help = 'https://help.sap.com/docs/advanced-financial-closing/administration/';
const repository = 'SAP-docs/s4hana-cloud-advanced-financial-closing';
const file = 'docs/Connectivity/how-to-create-a-technical-communication-user-c4a9b51.md';

describe('topicOfAddress', () => {
  it.each([
    ['the address on SAP Help', `${help}${loio}.html`, user],
    ['with a locale', `${help}${loio}.html?locale=en-US`, user],
    ['with a version', `${help}${loio}.html?version=Cloud&locale=de-DE&q=user`, user],
    ['without https', `help.sap.com/docs/advanced-financial-closing/administration/${loio}`, user],
    ['in capital letters', `${help}${loio.toUpperCase()}.html`, user],
    [
      'with the ID of the guide',
      `https://help.sap.com/docs/P/9ce8bd4e3d2f4a0ab6a3a4ff4b4e3d54/${loio}.html`,
      user,
    ],
    [
      'of the old viewer',
      `https://help.sap.com/viewer/9ce8bd4e3d2f4a0ab6a3a4ff4b4e3d54/2202/en-US/${loio}.html`,
      user,
    ],
    [
      'of the viewer of a product',
      `https://help.sap.com/viewer/product/AFC/Cloud/en-US?task=x&topic=${loio}`,
      user,
    ],
    [
      'with words for an ID',
      `${help}how-to-create-technical-communication-user?locale=en-US`,
      user,
    ],
    ['with all words of the title', `${help}how-to-create-a-technical-communication-user`, user],
    ['in angle brackets', `<${help}${loio}.html>`, user],
    ['at the end of a sentence', `${help}${loio}.html.`, user],
    ['percent-encoded', encodeURIComponent(`${help}${loio}.html`), user],
    ['the repository’s page', `https://github.com/${repository}/blob/main/${file}`, user],
    [
      'at a commit and a place',
      `https://github.com/${repository}/blob/b5f391b/${file}#loioc4a9b51`,
      user,
    ],
    ['its raw text', `https://raw.githubusercontent.com/${repository}/main/${file}`, user],
    ['its history', `https://github.com/${repository}/commits/main/${file}`, user],
    ['a path in the repository', file, user],
    ['a file name alone', 'how-to-create-a-technical-communication-user-c4a9b51.md', user],
    [
      'a file name without its ending',
      'how-to-create-a-technical-communication-user-c4a9b51',
      user,
    ],
    [
      'the name of 2021',
      'docs/Connectivity/How_to_Create_a_Technical_Communication_User_c4a9b51.md',
      user,
    ],
    [
      'an old name of the destination',
      'how-to-create-a-destination-in-the-sap-btp-cockpit-5c2b2f0.md',
      '/s4hana/destination/',
    ],
    [
      'an old name of the private edition',
      'docs/Connectivity/how-to-connect-to-sap-s-4hana-cloud-ex-as-a-communication-system-526613a.md',
      '/s4hana/private-edition/',
    ],
    [
      'an old folder',
      'docs/how-to-tackle-connection-issues-7b0898e.md',
      '/reference/when-it-does-not-work/',
    ],
    [
      'an old name of the requirements',
      'requirements-for-on-premise-systems-12f664f.md',
      '/reference/communication-system-requirements/',
    ],
    ['an ID', loio, user],
    ['with blanks around it', `  ${loio}\n`, user],
    ['its first seven digits', 'c4a9b51', user],
    ['in capital letters, short', 'C4A9B51', user],
    ['a passage of a topic', `${file}#loio8705f861937c40ca8afb9dc728f4d5fe`, `${user}one-system/`],
    ['the branch of separate systems', 'd3b1cbe', `${user}separate-systems/`],
    ['a topic outside the graph', '9c0a0d9', '/s4hana/delete-connection/'],
  ])('%s', (_name, pasted, path) => {
    expect(topicOfAddress(pasted)?.path).toBe(path);
  });

  it.each([
    '',
    'SU01',
    'destination',
    '3336977',
    'abcdef0',
    'c4a9b5',
    'how to create a technical communication user',
    `see c4a9b51`,
    '0123456789abcdef0123456789abcdef',
    // The page for SAP ERP has the same title and an ID of its own.
    'how-to-create-a-technical-communication-user-d9e09c7.md',
    `${help}d9e09c7b2fbf4e18b5c0b1ac2a4ab2cd.html`,
    `${help}how-to-configure-factory-calendars`,
    '%E0%A4%A',
  ])('finds nothing for %j', (pasted) => {
    expect(topicOfAddress(pasted)).toBeUndefined();
  });

  it.each(helpTopics)('finds $title by both forms of its ID', ({loio: id, path}) => {
    expect(topicOfAddress(id)?.path).toBe(path);
    expect(topicOfAddress(id.slice(0, 7))?.path).toBe(path);
  });

  it.each(topics)('finds $key by the name of its file', ({source, path}) => {
    expect(topicOfAddress(source.file)?.path).toBe(path);
  });
});

describe('isHelpAddress', () => {
  it.each([`${help}x.html`, `https://github.com/${repository}/blob/main/a.md`, loio, file])(
    '%s is one',
    (pasted) => expect(isHelpAddress(pasted)).toBe(true),
  );
  it.each(['', 'SU01', 'help', 'c4a9b51', 'what is help.sap.com/', '2873915'])(
    '%j is none',
    (text) => expect(isHelpAddress(text)).toBe(false),
  );
});

describe('helpTopics', () => {
  it('have no ID twice, in both forms', () => {
    for (const digits of [7, 32])
      expect(new Set(helpTopics.map((topic) => topic.loio.slice(0, digits))).size).toBe(
        helpTopics.length,
      );
  });
});
