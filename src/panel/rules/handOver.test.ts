import {describe, expect, it} from 'vitest';
import {writeCopy} from '../../text/rules/formats';
import {cloudConnectorHandOver, technicalUserHandOver} from './handOver';

const origin = {
  ticket: 'ABC-123',
  nextTitle: 'Create the destination',
  nextUrl: 'https://guide.example/s4hana/destination/?ticket=ABC-123',
};

describe('technicalUserHandOver', () => {
  it('hands over URL, client and user, and says how to ask for the password', () => {
    const values = {
      virtualHost: 'afc.virtual',
      virtualPort: '44300',
      client: '100',
      technicalUser: 'AFC_COMM',
    };
    const copy = writeCopy(
      technicalUserHandOver(values, ['Separate systems', 'User type Dialog'], origin),
      'plain',
    );
    expect(copy).toContain(
      'URL: http://afc.virtual:44300/sap/opu/odata/sap/fccx_communication_services_srv?sap-client=100',
    );
    expect(copy).toContain('Client: 100');
    expect(copy).toContain('User: AFC_COMM');
    expect(copy).toContain('Password: Not in this text.');
    expect(copy).toContain('Decided: Separate systems\nDecided: User type Dialog');
    expect(copy).toContain(`Next task: Create the destination (${origin.nextUrl})`);
  });

  it('names what is still missing', () => {
    const copy = writeCopy(technicalUserHandOver({client: '100'}, [], origin), 'markdown');
    expect(copy).toContain(
      '`http://‹virtual host›:‹virtual port›/sap/opu/odata/sap/fccx_communication_services_srv?sap-client=100`',
    );
    expect(copy).toContain('`‹technical user›`');
  });
});

describe('cloudConnectorHandOver', () => {
  it('hands over virtual host, port and Location ID', () => {
    const values = {virtualHost: 'afc.virtual', virtualPort: '44300', locationId: 'plant1'};
    expect(writeCopy(cloudConnectorHandOver(values, origin), 'jira')).toContain(
      '* *Virtual host:* {{afc.virtual}}\n* *Virtual port:* {{44300}}\n* *Location ID:* {{plant1}}\n* *Ticket:* ABC-123',
    );
  });

  it('says what an empty Location ID means', () => {
    expect(
      writeCopy(cloudConnectorHandOver({}, {...origin, ticket: undefined}), 'plain'),
    ).toContain(
      'Virtual host: ‹virtual host›\nVirtual port: ‹virtual port›\nLocation ID: None entered.',
    );
  });
});
