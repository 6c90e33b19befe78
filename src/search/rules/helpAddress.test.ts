import {describe, expect, it} from 'vitest';
import {readHelpAddress, topicOfAddress} from './helpAddress';
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
    // The page for SAP ERP has the same title and a different ID.
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

/** How SAP writes the words of a title into an address. */
const inWords = (title: string) =>
  title
    .replaceAll('S/4HANA', 's4hana')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !['a', 'an', 'the'].includes(word))
    .join('-');

const words = `${help}how-to-enable-odata-services-in-sap-s4hana?locale=en-US`;
const odata = '/s4hana/odata-services/';
const encoded = encodeURIComponent(words);
/** Proofpoint’s second form. */
const defended = encoded.replaceAll(/%2F/g, '_').replaceAll('-', '-2D').replaceAll('%', '-');

describe('addresses with words', () => {
  it.each(helpTopics)('finds $title as SAP writes it', ({title, path, formerTitles = []}) => {
    for (const one of [title, ...formerTitles])
      expect(topicOfAddress(help + inWords(one))?.path, inWords(one)).toBe(path);
  });

  it.each([
    ['with a hyphen more', `${help}how-to-enable-odata-services-in-sap-s-4hana`, odata],
    [
      'of the product in capital letters',
      words.replace('advanced-financial', 'ADVANCED_FINANCIAL'),
      odata,
    ],
    [
      'of another product',
      'https://help.sap.com/docs/btp/btp-guide/how-to-enable-odata-services-in-sap-s4hana',
      odata,
    ],
    [
      'a short title of another product',
      'https://help.sap.com/docs/btp/sap-btp/logging',
      undefined,
    ],
    ['a short title of this product', `${help}logging`, '/reference/when-it-does-not-work/'],
  ])('%s', (_name, address, path) => {
    expect(topicOfAddress(address)?.path).toBe(path);
  });
});

const v3 = 'https://urldefense.com/v3/__';
const safeLinks = 'https://eur01.safelinks.protection.outlook.com/?url=';
const key = '&data=05%7C01%7Canna%40x.com%7Ced9a0b1c2d3e4f5061728394a5b6c7d8%7C0&reserved=0';
const github = `https://github.com/${repository}/blob/main/${file}`;

describe('wrapped addresses', () => {
  it.each([
    ['Safe Links', safeLinks + encoded + key],
    [
      'Safe Links around a page of SAP’s repository',
      `${safeLinks}${encodeURIComponent(github)}${key}`,
      user,
    ],
    [
      'Safe Links of Teams',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded}&locale=en`,
    ],
    ['Safe Links, cut off', `${safeLinks}${encoded}&data=05%7C01%7`],
    ['urldefense 1', `https://urldefense.proofpoint.com/v1/url?u=${words}&k=abc%3D`],
    [
      'urldefense 2',
      `https://urldefense.proofpoint.com/v2/url?u=${defended}&d=DwMFAg&c=euGZ&r=x-2D&m=s`,
    ],
    [
      'urldefense 2, other order',
      `https://urldefense.proofpoint.com/v2/url?d=DwMFAg&u=${defended}`,
    ],
    ['urldefense 3', `${v3}${words}__;!!Nyu6ZXf5!abc-_def$`],
    [
      'urldefense 3 with a fragment',
      `${v3}${github}*loio8705f861937c40ca8afb9dc728f4d5fe__;Iw!!abc!def$`,
      `${user}one-system/`,
    ],
    ['Cisco', `https://secure-web.cisco.com/1aBc-dEf/${encoded}`],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,abc&typo=1`],
    ['Avanan', `https://url.avanan.click/v2/___${words}___.YXAzOmNw`],
    [
      'one wrapping in another',
      `${safeLinks}${encodeURIComponent(`${v3}${words}__;!!a!b$`)}${key}`,
    ],
    ['a search engine', `https://www.google.com/url?q=${encoded}&sa=D&source=docs`],
    ['with tracking parameters', `${words}&utm_source=mail&utm_medium=x#top`],
    ['with tracking parameters alone', `${words.split('?')[0]}&utm_source=mail`],
    ['the page for lost addresses', `https://help.sap.com/docs/page-not-found?url=${encoded}`],
    [
      'the page for lost addresses, path alone',
      `https://help.sap.com/docs/page-not-found?locale=en&url=${encodeURIComponent('/docs/advanced-financial-closing/administration/how-to-enable-odata-services-in-sap-s4hana')}`,
    ],
    ['encoded twice', encodeURIComponent(encoded)],
    ['Markdown', `[How to Enable OData Services](${words})`],
    ['Markdown in angle brackets', `[OData](<${words}>)`],
    ['Jira', `[How to Enable OData Services|${words}]`],
    ['Jira without a text', `[${words}]`],
    ['plain-text mail', `How to Enable OData Services <${words}>`],
    ['HTML', `<a href="${words}">How to Enable OData Services</a>`],
    ['broken into lines by mail', words.replace('/administration', '/admini\r\n  stration')],
    ['in quotes', `"${words}"`],
    ['in brackets', `(${words})`],
  ])('%s', (_name, pasted, path = odata) => {
    expect(topicOfAddress(pasted)?.path).toBe(path);
  });
});

describe('readHelpAddress', () => {
  it.each([
    ['topic', `${help}${loio}.html`],
    ['topic', file],
    ['foreign-topic', `${help}x.html`],
    ['foreign-topic', `${help}0123456789abcdef0123456789abcdef.html`],
    ['foreign-topic', `https://github.com/${repository}/blob/main/docs/some-topic-0123456.md`],
    ['foreign-topic', 'some-topic-0123456.md'],
    [
      'foreign-topic',
      'https://help.sap.com/docs/btp/sap-business-technology-platform/account-administration',
    ],
    // They lead to a product, a guide, a search or a place that only the mail filter knows.
    ['nameless', 'https://help.sap.com/'],
    ['nameless', 'https://help.sap.com/docs/advanced-financial-closing?locale=en-US'],
    ['nameless', 'https://help.sap.com/docs/advanced-financial-closing/administration'],
    ['nameless', 'https://help.sap.com/docs/search?q=technical%20user'],
    ['nameless', 'https://help.sap.com/docs/page-not-found'],
    ['nameless', `https://github.com/${repository}`],
    ['nameless', 'https://protect-eu.mimecast.com/s/AbCdEfGh?domain=help.sap.com'],
    ['nameless', 'https://url.us.m.mimecastprotect.com/s/AbCd?domain=help.sap.com'],
  ])('%s: %s', (kind, pasted) => {
    expect(readHelpAddress(pasted)?.kind).toBe(kind);
  });

  it.each([
    '',
    'SU01',
    'help',
    'what is help.sap.com/',
    '2873915',
    // A transaction ID looks like a topic ID.
    'E2AE7A83DFD94CABA30676BB51315815',
    'https://fiori.example.com/sap/opu/odata/sap/fccx_communication_services_srv',
    '403 Forbidden, see https://help.sap.com/docs/x/y/z',
    'x'.repeat(9000),
  ])('%j is no address of SAP’s documentation', (text) => {
    expect(readHelpAddress(text)).toBeUndefined();
  });
});

describe('helpTopics', () => {
  it('have no ID twice, in both forms', () => {
    for (const digits of [7, 32])
      expect(new Set(helpTopics.map((topic) => topic.loio.slice(0, digits))).size).toBe(
        helpTopics.length,
      );
  });
});
