import {describe, expect, it} from 'vitest';
import type {CopyDocument} from '../../text/rules/copyDocument';
import {writeCopy} from '../../text/rules/formats';
import {text} from '../../text/rules/inline';
import type {StepCopy} from './branchCopy';
import {cloudConnectorHandOver, gatewayHandOver, technicalUserHandOver} from './handOver';
import {systemPlace} from './systemPlace';

const step = (id: string, number: number, doneAt?: string): StepCopy => ({
  id,
  number,
  system: id.split('-')[0] ?? '',
  text: [text(`Do ${id}.`)],
  url: `https://guide.example/?step=${id}`,
  details: [],
  ...(doneAt === undefined ? {} : {doneAt}),
});
const at = '2026-11-22T14:05:00.000Z';
const work = {
  ticket: 'ABC-123',
  topology: 'separate-systems',
  steps: [
    step('business-set-user-type', 3, at),
    step('gateway-set-user-type', 21),
    step('gateway-set-final-password', 24),
  ],
  nextTitle: 'Create the destination',
  nextUrl: 'https://guide.example/s4hana/destination/?ticket=ABC-123',
} as const;
const values = {
  virtualHost: 'afc.virtual',
  virtualPort: '44300',
  client: '100',
  technicalUser: 'AFC_COMM',
  gatewaySystemId: 'GWD',
  gatewayClient: '100',
  businessSystemId: 'S4D',
  businessClient: '200',
};
const plain = (document: CopyDocument) => writeCopy(document, 'plain');

describe('technicalUserHandOver', () => {
  it('says how far the work is, and what is open', () => {
    const copy = plain(technicalUserHandOver(values, [], work));
    expect(copy).toContain('Ticket: ABC-123\nTopology: Separate systems\nDone: 1 of 3 steps');
    expect(copy).toContain('Still open');
    expect(copy).toContain('[ ] 21. Gateway back end GWD / 100: Do gateway-set-user-type.');
    expect(copy).not.toContain('Do business-set-user-type');
    const all = {...work, steps: work.steps.map((each) => ({...each, doneAt: at}))};
    expect(plain(technicalUserHandOver(values, [], all))).not.toContain('Still open');
  });

  it('states a decision only once its step is ticked, or as the sender wrote it', () => {
    const copy = plain(technicalUserHandOver(values, ['Ms Example renews the password.'], work));
    expect(copy.match(/^Decided: .*$/gm)).toEqual([
      'Decided: The user in the business back end is a dialog user (SAP topic d3b1cbe).',
      'Decided: Ms Example renews the password.',
    ]);
    expect(plain(technicalUserHandOver(values, [], {...work, steps: []}))).not.toContain('Decided');
  });

  it('names both users in the separate branch, the gateway’s for the destination', () => {
    const copy = plain(technicalUserHandOver(values, [], work));
    expect(copy).toContain('User for the destination, in the gateway back end: AFC_COMM');
    expect(copy).toContain('User in the business back end: AFC_COMM');
    expect(copy).toContain('Systems: Gateway back end GWD / 100; Business back end S4D / 200');
    const one = plain(technicalUserHandOver(values, [], {...work, topology: 'one-system'}));
    expect(one).toContain('\nUser: AFC_COMM\n');
    expect(one).not.toContain('business back end: AFC_COMM');
  });

  it('hands over the URL only if all of it was entered', () => {
    expect(plain(technicalUserHandOver(values, [], work))).toContain(
      'URL: http://afc.virtual:44300/sap/opu/odata/sap/fccx_communication_services_srv?sap-client=100',
    );
    const copy = plain(technicalUserHandOver({virtualPort: '44300'}, [], work));
    expect(copy).toContain('URL: Open: not entered yet: virtual host, client.');
    expect(copy).toContain('Client: Open: not entered yet.');
    expect(copy).not.toMatch(/‹|fccx_/);
    expect(copy).toContain('Password: Not in this text.');
    expect(copy).toContain(`Next task: Create the destination (${work.nextUrl})`);
  });
});

describe('the Cloud Connector', () => {
  it('hands over virtual host, port and Location ID', () => {
    const document = cloudConnectorHandOver({...values, locationId: 'plant1'}, work);
    expect(writeCopy(document, 'jira')).toContain(
      '* *Virtual host:* {{afc.virtual}}\n* *Virtual port:* {{44300}}\n* *Location ID:* {{plant1}}',
    );
  });

  it('says what is open, and what an empty Location ID means', () => {
    expect(plain(cloudConnectorHandOver({}, work))).toContain(
      'Virtual host: Open: not entered yet.\nVirtual port: Open: not entered yet.\nLocation ID: None entered.',
    );
  });

  it('gets the host and the port of the gateway back end', () => {
    const copy = plain(gatewayHandOver({gatewayHost: 'gw.corp', gatewayPort: '44300'}, work));
    expect(copy).toContain('Gateway host: gw.corp\nGateway port: 44300');
  });
});

describe('systemPlace', () => {
  it.each([
    ['business', values, 'Business back end S4D / 200'],
    ['gateway', {gatewaySystemId: 'GWD'}, 'Gateway back end GWD'],
    ['combined', {client: '100'}, 'Gateway and business back end, client 100'],
    ['combined', {}, 'Gateway and business back end'],
    ['btp', values, 'SAP BTP cockpit'],
    ['unknown', values, 'unknown'],
  ])('%s', (system, entered, place) => {
    expect(systemPlace(system, entered)).toBe(place);
  });
});
