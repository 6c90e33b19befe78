import {describe, expect, it} from 'vitest';
import {plainQuery} from './plainQuery';

const noService = "No service found for namespace '', name 'FCCX_SRV', version '0001'";
const json = (message: unknown) =>
  JSON.stringify({
    error: {
      code: '/IWFND/MED/170',
      message,
      innererror: {
        transactionid: 'E2AE7A83DFD94CABA30676BB51315815',
        Error_Resolution: {SAP_Transaction: 'Run transaction /IWFND/ERROR_LOG on the hub'},
      },
    },
  });

describe('message codes', () => {
  it.each([
    '/IWFND/CM_COS/064',
    '/IWFND/CM_COS 064',
    '/IWFND/CM_COS064',
    '[/IWFND/CM_COS/064]',
    '(IWFND/CM_COS:064)',
    'IWFND CM_COS-064',
    'Message no. /IWFND/CM_COS064',
  ])('%s', (typed) => {
    expect(plainQuery(typed)).toContain('/IWFND/CM_COS/064');
  });

  it.each([
    ['cm_cos 064', 'cm_cos/064'],
    ['/n/IWFND/MAINT_SERVICE', '/n/IWFND/MAINT_SERVICE'],
    ['/IWFND/ERROR_LOG', '/IWFND/ERROR_LOG'],
    ['SAP Note 3336977', 'SAP Note 3336977'],
  ])('%s', (typed, plain) => {
    expect(plainQuery(typed)).toBe(plain);
  });
});

describe('what stands around a message', () => {
  it.each([
    ['JSON of OData 2', json({lang: 'en', value: noService})],
    ['JSON of OData 4', json(noService)],
    ['JSON in a log', `2026-11-28 10:15:22 ERROR ${JSON.stringify(json(noService))}`],
    ['JSON that ends early', json({lang: 'en', value: noService}).slice(0, 160)],
    [
      'XML',
      `<?xml version="1.0"?><error xmlns="http://schemas.microsoft.com/ado"><code>/IWFND/MED/170</code><message xml:lang="en">${noService}</message><innererror><timestamp>20261128101522.4356360</timestamp></innererror></error>`,
    ],
  ])('%s', (_name, pasted) => {
    const plain = plainQuery(pasted);
    expect(plain).toMatch(/^\/IWFND\/MED\/170 No service found for namespace/);
    expect(plain).not.toMatch(/ERROR_LOG|E2AE7|2026|transaction/);
  });

  it.each([
    ['{"status":503,"error":"Service Unavailable"}', '503 Service Unavailable'],
    [
      '<html><head><title>502 Bad Gateway</title><style>a{b:c}</style></head></html>',
      '502 Bad Gateway',
    ],
    ['<p>User is <b>locked</b></p><script>var a = "x";</script>', 'User is locked'],
    ['<p>It&#39;s &lt;1 &amp; more</p>', "It's <1 & more"],
    ['HTTP/1.1 504 Gateway Timeout', '504 Gateway Timeout'],
    ['HTTP status code 504', '504'],
    ['error 401', '401'],
  ])('%s', (pasted, plain) => {
    expect(plainQuery(pasted)).toBe(plain);
  });
});

describe('what is different in each message', () => {
  it.each([
    ['subaccount ca36f8c6-f658-4bc2-834e-f521d02d7236 has no tunnel', 'subaccount has no tunnel'],
    ['failed at 2026-11-28T10:15:22.123Z here', 'failed at here'],
    ['logon failed on app01.corp.example.com:8443 today', 'logon failed on today'],
    ['call of https://s4h.example.com/sap/opu?sap-client=100 failed', 'call of failed'],
    ['host 10.1.2.3:44300 refused it', 'host refused it'],
    ['sent by anna.smith@example.com today', 'sent by today'],
    ["access to Service 'ZT_ODATA_SRV_0001' denied", 'access to Service denied'],
    ['system “S4H_100” is down', 'system is down'],
  ])('%s', (typed, plain) => {
    expect(plainQuery(typed)).toBe(plain);
  });

  it.each([
    'S_RFCACL',
    'ca36f8c6-f658-4bc2-834e-f521d02d7236',
    '"No System Alias found for Service <> and user <>"',
    'L-RC=1002 T-RC=2',
    '*FCCX*',
    '',
  ])('%s stays where nothing else is asked for', (typed) => {
    expect(plainQuery(typed)).toBe(typed);
  });

  it('keeps a quoted word that the guide knows as a name', () => {
    const plain = plainQuery(
      "check of 'S_RFCACL' for 'ANNA' failed",
      (word) => word === 'S_RFCACL',
    );
    expect(plain).toBe('check of S_RFCACL for failed');
  });

  it('reads a long text in time that grows with its length', () => {
    for (const piece of ['<', '"a":"', '\\"', '/iwfnd/', 'a.', '1.', '<style>', "'", 'http ', '&#'])
      expect(plainQuery(piece.repeat(20_000)).length).toBeLessThanOrEqual(16_000);
  });
});
