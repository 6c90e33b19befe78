import {describe, expect, it} from 'vitest';
import {
  afcTopic,
  commonKnowledge,
  connectivityTopic,
  derivedFrom,
  publicSource,
  sapText,
} from './source';

describe('sources', () => {
  it('pins a topic of SAP’s guide to the revision that was checked', () => {
    expect(afcTopic('Logging', 'Monitoring-and-Troubleshooting/logging-57375b8.md')).toEqual({
      basis: 'sap',
      text: 'AFC guide, Logging',
      url: 'https://github.com/SAP-docs/s4hana-cloud-advanced-financial-closing/blob/b5f391b/docs/Monitoring-and-Troubleshooting/logging-57375b8.md',
    });
  });

  it('links a topic of the SAP Connectivity documentation', () => {
    expect(connectivityTopic('Manage Audit Logs', 'manage-audit-logs-2264c70.md').url).toMatch(
      /^https:\/\/github\.com\/SAP-docs\/btp-connectivity\/.*2264c70\.md$/,
    );
  });

  it.each([
    [sapText('text'), {basis: 'sap', text: 'text'}],
    [
      sapText('text', 'https://example.com'),
      {basis: 'sap', text: 'text', url: 'https://example.com'},
    ],
    [publicSource('text'), {basis: 'pub', text: 'text'}],
    [commonKnowledge('text'), {basis: 'common', text: 'text'}],
    [derivedFrom('text'), {basis: 'derived', text: 'text'}],
  ])('%o', (source, expected) => {
    expect(source).toEqual(expected);
  });
});
