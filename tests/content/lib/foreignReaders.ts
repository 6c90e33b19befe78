import type {SearchRecord} from '../../../src/search/rules/searchRecord';

export type Read = (text: string) => unknown;
export type Readers = Readonly<Record<string, Read>>;

const now = '2026-11-28T12:00:00.000Z';
const columns = ['AGR_NAME', 'OBJECT', 'AUTH', 'FIELD', 'LOW', 'HIGH', 'DELETED'];
const tag = 'AGR_1251'.padEnd(50);

const records: readonly SearchRecord[] = [
  {id: 0, path: '/', pageTitle: 'Setup plan', heading: 'Setup plan', text: 'a x', codes: ['SU01']},
  {id: 1, path: '/s4hana/', pageTitle: 'A0', heading: 'a', text: 'alias 000 x', codes: ['/A0/B']},
];

/** Addresses and queries, which have an end that is known beforehand. */
async function addressReaders(): Promise<Readers> {
  const {readHelpAddress, topicOfAddress} = await import('../../../src/search/rules/helpAddress');
  const {createSearch} = await import('../../../src/search/browser/createSearch');
  const search = createSearch(records);
  return {
    'address of SAP Help': (text) => readHelpAddress(text),
    'wrapped address': (text) => topicOfAddress(`[x](https://urldefense.com/v2/url?u=${text}`),
    'address behind /topic/': (text) => topicOfAddress(`x#${text}`),
    'pasted address': (text) => topicOfAddress(`https://help.sap.com/docs/${text}`),
    search: (text) => search(text, 'one-system'),
  };
}

/** What stands in links and in storage. */
async function linkReaders(): Promise<Readers> {
  const {parseTicket} = await import('../../../src/runs/rules/parseTicket');
  const {safeUrl} = await import('../../../src/text/rules/safeUrl');
  const {resolveTopology} = await import('../../../src/branching/rules/resolveTopology');
  const {topologyOfPath} = await import('../../../src/branching/rules/parseTopology');
  const {withContext} = await import('../../../src/branching/rules/topologyLink');
  const {fileAddress, siteAddress} = await import('../../../src/page/rules/fileAddress');
  const {readShareFragment} = await import('../../../src/runs/rules/shareLink');
  const {checksum} = await import('../../../src/runs/rules/checksum');
  const {readStoredRuns} = await import('../../../src/runs/rules/storedRuns');
  const {readTabMemory} = await import('../../../src/runs/rules/runOfPage');
  const {readBriefRuns} = await import('../../../src/runs/rules/briefRuns');
  const {parseTickKey} = await import('../../../src/runs/rules/ticks');
  const nothing = {page: undefined, query: null, step: undefined, tab: null, stored: null};
  const run = (name: string, ticks = {}) => ({id: 'a', name, changedAt: now, values: {}, ticks});
  const stored = (content: unknown) => readStoredRuns(JSON.stringify({version: 1, runs: content}));
  return {
    ticket: (text) => parseTicket(text),
    'query of the topology': (text) => resolveTopology({...nothing, query: text}),
    'stored topology': (text) => resolveTopology({...nothing, tab: text, stored: text}),
    path: (text) => topologyOfPath(`/${text}/`),
    'link in the site': (text) => withContext(`/?q=${text}#${text}`, {ticket: 'A'}, false),
    'link to a file': (text) => [fileAddress('./', `/${text}`), siteAddress('file:///', text)],
    'link in a copied text': (text) => safeUrl(`https://example.com/${text}`),
    'shared run': (text) => readShareFragment(`#share=${text}`),
    'payload of a shared run': (text) =>
      readShareFragment(`#share=1.${text.slice(0, 20_000)}.${checksum(text.slice(0, 20_000))}`),
    'stored runs': (text) => readStoredRuns(text),
    'name of a stored run': (text) => stored([run(text)]),
    'values of a stored run': (text) => stored([{...run('A'), values: {client: text, [text]: ''}}]),
    'tick of a stored run': (text) => stored([run('A', {[text]: {done: true, at: text}})]),
    'many stored runs': (text) => stored(Array.from(text.slice(0, 1 << 14), () => run('A'))),
    'run of the tab': (text) => readTabMemory(text, text),
    'runs before the first paint': (text) => [
      readBriefRuns(text),
      readBriefRuns(JSON.stringify({runs: [{id: text, ticket: text}]})),
    ],
    'key of a tick': (text) => parseTickKey(`any/${text}`),
  };
}

/** What is typed or pasted into a field. */
async function fieldReaders(): Promise<Readers> {
  const {validateValue} = await import('../../../src/runs/rules/validateValue');
  const {checkHostName} = await import('../../../src/runs/rules/hostName');
  const {checkUserList} = await import('../../../src/runs/rules/userNames');
  const {checkUiDomain, checkUiEndpoint} = await import('../../../src/runs/rules/launchpadAddress');
  const {valueNames} = await import('../../../src/facts/valueDefinitions');
  const {quoted} = await import('../../../src/runs/rules/plainText');
  const {substitute} = await import('../../../src/runs/rules/substitute');
  const {checkRunName} = await import('../../../src/runs/rules/runName');
  const {checkDestinationUrl} = await import('../../../src/destination/rules/checkDestinationUrl');
  return {
    'every value': (text) => valueNames.map((name) => validateValue(name, text)),
    // The rules behind the limit of each value hold without it.
    host: (text) => [checkHostName(text), checkHostName(`http://${text}`)],
    users: (text) => checkUserList(text),
    'UI domain': (text) => [checkUiDomain(text), checkUiDomain(`https://a/${text}`)],
    'UI endpoint': (text) => [checkUiEndpoint(`/${text}`), checkUiEndpoint(`https://a/${text}`)],
    'name of a run': (text) => checkRunName(text),
    'text with values': (text) => substitute(text, {client: '100'}),
    'text in a message': (text) => quoted(text),
    'destination URL': (text) => [checkDestinationUrl(text), checkDestinationUrl(`http://${text}`)],
  };
}

/** What stands in files for a destination or a run. */
async function fileReaders(): Promise<Readers> {
  const {readOne} = await import('../../fixtures/destination/readOne');
  const {readProperties} = await import('../../../src/destination/rules/javaProperties');
  const {readRunFile} = await import('../../../src/runs/rules/runFile');
  return {
    'destination file': (text) => readOne(text),
    'destination in JSON': (text) => readOne(JSON.stringify({Name: text, [text]: 'a'})),
    properties: (text) => readProperties(text),
    'value of a property': (text) => readProperties(`URL=${text}`),
    'continued lines': (text) => readProperties(`URL=${text.replaceAll(text[0] ?? '', 'a\\\n')}`),
    'run file': (text) => readRunFile(text, now),
    'name in a run file': (text) => readRunFile(JSON.stringify({run: {name: text}}), now),
  };
}

/** What stands in files with roles, of each kind. */
async function roleReaders(): Promise<Readers> {
  const {createCheckReader} = await import('../../../src/role-check/rules/checkReader');
  const {parseSapDate} = await import('../../../src/role-check/rules/evaluate/sapDate');
  const bytes = new TextEncoder();
  const piece = 1 << 16;
  const asText: Read = (text) => {
    const reader = createCheckReader('a.txt');
    for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
    return reader.finish();
  };
  const asBytes: Read = (text) => {
    const reader = createCheckReader('a.txt');
    const all = bytes.encode(text);
    for (let at = 0; at < all.length; at += piece) reader.push(all.subarray(at, at + piece));
    return reader.finish();
  };
  /** A heading that is as wide as the text is long, and short rows. */
  const wide = (text: string, delimiter: string) => {
    const heading =
      columns.join(delimiter) + `${delimiter}A`.repeat(Math.min(9000, text.length >> 1));
    return `${heading}\n${text.replace(/[^]{6}/g, `${columns.slice(0, 4).join(delimiter)}\n`)}`;
  };
  const heading = (delimiter: string) => columns.join(delimiter);
  return {
    'role file': asText,
    'role file as bytes': asBytes,
    'pipe list': (text) => asText(`|${heading('|')}|\n|${text}`),
    'tab list': (text) => asText(`${heading('\t')}\n${text}`),
    'tab list of many cells': (text) => asText(wide(text, '\t')),
    'CSV with commas': (text) => asText(`${heading(',')}\n${text}`),
    'CSV with semicolons': (text) => asText(`${heading(';')}\n"${text}`),
    'CSV of many cells': (text) => asText(wide(text, ',')),
    'PFCG download': (text) => asText(`${tag}100${text}`),
    'hashes of services': (text) => asText(`NAME,OBJECT,OBJ_NAME\n${text}`),
    'users of roles': (text) => asText(`AGR_NAME\tUNAME\n${text}`),
    'date in a role file': (text) => parseSapDate(text),
  };
}

/** Every reader of texts from elsewhere, by what it reads. Loads them anew. */
export async function loadReaders(): Promise<{bounded: Readers; linear: Readers}> {
  return {
    bounded: await addressReaders(),
    linear: {
      ...(await linkReaders()),
      ...(await fieldReaders()),
      ...(await fileReaders()),
      ...(await roleReaders()),
    },
  };
}
