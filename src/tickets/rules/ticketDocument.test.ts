import {select, selectAll} from 'hast-util-select';
import {toString} from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {planTopics, topicByKey} from '../../facts/findTopic';
import {topologyIds} from '../../facts/topologyIds';
import {writeCopy} from '../../text/rules/formats';
import {exampleGuide} from './exampleGuide';
import {onboardingDocument} from './onboarding';
import {ticketDocument, ticketFor, ticketsFor} from './ticketDocument';

const landscape = {name: 'Entwicklung Ä', ticket: 'FIN-4711'};
const user = topicByKey('technical-communication-user');
const ticket = ticketFor(landscape, user, exampleGuide);
const document = ticketDocument(ticket);
const context = 'topology=separate-systems&ticket=FIN-4711';
const page = `https://guide.example/docs/s4hana/technical-communication-user/?${context}`;

describe('a ticket', () => {
  it('has a title, who does it, labels, and a link with topology and ticket', () => {
    expect(ticket).toMatchObject({
      id: 'FIN-4711',
      summary: 'Entwicklung Ä: Create a technical communication user (AFC connection, task 3)',
      roles: ['SAP S/4HANA administrator'],
      labels: ['afc-connection', 'afc-separate-systems', 'entwicklung-a'],
      url: page,
    });
  });

  it('says all as plain text', () => {
    expect(writeCopy(document, 'plain')).toBe(
      `${ticket.summary}
${'='.repeat(60)}

Create the user that SAP Advanced Financial Closing logs on with, and its PFCG role.

Landscape: Entwicklung Ä
Ticket: FIN-4711
Topology: Separate systems. The gateway back end is a separate system and calls the business back end by RFC.
Who: SAP S/4HANA administrator
Where: Business back end, Gateway back end: 2 users, 2 roles
Instructions: Create a technical communication user (${page})
Needs: Authorization for user and role maintenance (SU01, PFCG) in each system
Needs: The technical service name from task 1
Hands over: The name of the technical communication user; with separate systems, that of the gateway back end
Hands over: Its final password, through a secure channel
Hands over: The client of this user
To: BTP account administrator
Guide: AFC Connection Guide, version 1.2.3
Source: SAP’s guide, revision b5f391b (2026-05-18)

Gateway back end: create the user
---------------------------------

[ ] 19. Gateway back end: Run SU01 as in step 1 (${page}&step=business-create-user), see task 4 (https://guide.example/docs/s4hana/destination/?${context}) and SAP (https://help.sap.com/x) & choose Save, "then" 50% | <b>. Open step (${page}&step=gateway-create-user)
`,
    );
  });

  it('is a heading, a list and a task list in Markdown (remark)', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(writeCopy(document, 'markdown'));
    expect(tree.children.map(({type}) => type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'heading',
      'list',
    ]);
    const [title, , , , steps] = tree.children;
    expect(title && toString(title)).toBe(ticket.summary);
    expect(steps?.type === 'list' && steps.children.map(({checked}) => checked)).toEqual([false]);
    expect(steps && toString(steps)).toBe(
      '19. Gateway back end: Run SU01 as in step 1, see task 4 and SAP & choose Save, "then" 50% | <b>. Open step',
    );
  });

  it('is a fragment with working links in rich text (rehype)', () => {
    const tree = unified().use(rehypeParse, {fragment: true}).parse(writeCopy(document, 'html'));
    expect(toString(select('h2', tree))).toBe(ticket.summary);
    expect(selectAll('a', tree).map(({properties}) => properties.href)).toEqual([
      page,
      `${page}&step=business-create-user`,
      `https://guide.example/docs/s4hana/destination/?${context}`,
      'https://help.sap.com/x',
      `${page}&step=gateway-create-user`,
    ]);
    expect(select('ol', tree)?.properties.start).toBe(19);
    expect(toString(select('ol', tree))).toContain('Run SU01 as in step 1');
  });

  it('is wiki text for Jira', () => {
    const wiki = writeCopy(document, 'jira');
    expect(wiki).toContain(`h2. ${ticket.summary}`);
    expect(wiki).toContain(`* *Instructions:* [Create a technical communication user|${page}]\n`);
    expect(wiki).toContain('* ☐ 19. Gateway back end: Run {{SU01}} as in [step 1|');
    expect(wiki).toContain('choose *Save*, "then" 50% \\| <b>.');
  });

  it('carries no ticket of anybody where the landscape has none', () => {
    const {id, url, facts} = ticketFor({name: 'Test', ticket: ''}, user, exampleGuide);
    expect(id).toBeUndefined();
    expect(url).toBe(page.replace('&ticket=FIN-4711', ''));
    expect(writeCopy(facts, 'plain')).not.toMatch(/^Ticket:|ticket=/m);
  });

  it('names a back end as it is called in the topology', () => {
    const systemsOf = topologyIds.map((topology) => {
      const own = ticketFor(landscape, topicByKey('local-settings'), {...exampleGuide, topology});
      return /\. (.*): Do it/.exec(writeCopy(own.checklist, 'plain'))?.[1];
    });
    expect(systemsOf).toEqual(['Gateway and business back end', 'Business back end']);
  });

  it('never says anything of the other topology', () => {
    expect(writeCopy(document, 'plain')).not.toContain('No.');
  });

  it('has a label without blanks, or none, for every name', () => {
    const labels = ['Q & A  2', '日本', '--'].map(
      (name) => ticketFor({name, ticket: ''}, user, exampleGuide).labels[2],
    );
    expect(labels).toEqual(['q-a-2', undefined, undefined]);
  });
});

describe('the tickets', () => {
  const landscapes = [landscape, {name: 'Quality', ticket: 'AFC-Q-'}, {name: 'Test', ticket: ''}];
  const tasks = planTopics().filter(({optional}) => !optional);
  const tickets = ticketsFor(landscapes, tasks, exampleGuide);

  it('are one for each task in each landscape, none with the ticket of another', () => {
    expect(tickets.map(({landscape: {name}, task, id}) => [name, task.planOrder, id])).toEqual([
      ...[1, 2, 3, 4, 5].map((task) => ['Entwicklung Ä', task, 'FIN-4711']),
      ...[1, 2, 3, 4, 5].map((task) => ['Quality', task, `AFC-Q-${task}`]),
      ...[1, 2, 3, 4, 5].map((task) => ['Test', task, undefined]),
    ]);
    for (const {id, facts, checklist} of tickets) {
      const ids = writeCopy([...facts, ...checklist], 'plain').match(/(?<=ticket=)[^&)\s]+/g) ?? [];
      expect(new Set(ids)).toEqual(new Set(id === undefined ? [] : [id]));
    }
  });

  it('are the sub-tasks of the onboarding ticket, landscape by landscape', () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(writeCopy(onboardingDocument(tickets, exampleGuide), 'markdown'));
    const headings = tree.children.filter(({type}) => type === 'heading').map((it) => toString(it));
    expect(headings).toEqual([
      'Connect SAP S/4HANA to SAP Advanced Financial Closing',
      'Entwicklung Ä',
      'Quality',
      'Test',
    ]);
    const [, first] = tree.children.filter((it) => it.type === 'list');
    expect(first?.children.map((item) => toString(item))).toEqual([
      '1. Enable the OData services (SAP S/4HANA administrator, ticket FIN-4711)',
      '2. Install and configure the Cloud Connector (Cloud Connector administrator, ticket FIN-4711)',
      '3. Create a technical communication user (SAP S/4HANA administrator, ticket FIN-4711)',
      '4. Create the destination (BTP account administrator, ticket FIN-4711)',
      '5. Connect the communication system (AFC administrator, ticket FIN-4711)',
    ]);
  });
});
