import {expect, test} from '@playwright/test';
import {guideIndexOf} from '../../src/search/rules/guideIndex';
import {guideNames} from '../../src/search/rules/guideNames';
import {builtPassages} from './lib/passages';

const records = builtPassages();
const entries = guideIndexOf(records).flatMap((letter) => letter.entries);

/** Names that stand as code and are none of the kinds that the index lists. */
const otherCodes = new Set(
  // Values of fields and of the destination, object types, components, parts of names
  (
    'ABC DELE RELE LOCAL NONE R3TR IWSG IWSV HTTP HTTPS URL O Z SAP_GWFND FIN-FIO-FCC CREATE_DAT ' +
    'FCCX FCCX_APJ_PROCESSOR Y N SP08 _SRV _0001 SP01 SP02 SP03 L-RC T-RC RFC RFC_READ ADD_S_RFCACL YES BNAME USTYP RFC_READ_TABLE'
  ).split(' '),
);

test.describe('the index of the guide', () => {
  test('lists every name that it knows', () => {
    const listed = new Set(entries.map(({name}) => name));
    expect(guideNames.filter(({name}) => !listed.has(name))).toEqual([]);
  });

  test('knows every code of the content that looks like a name of SAP', () => {
    const known = new Set(guideNames.map(({name}) => name));
    const unknown = new Set<string>();
    for (const {codes} of records)
      for (const code of codes) {
        const name = code
          .replace(/^\/n(?=\/)|^[*[]+|[*\]]+$|(_| )0001$|=.*$/g, '')
          .replace(/\]$/, '');
        const looksLikeName = /^(\/[A-Z]+\/)?[A-Z][A-Z0-9_-]*$/.test(name) || /^AFC_/.test(name);
        if (looksLikeName && !known.has(name) && !otherCodes.has(name)) unknown.add(code);
      }
    expect([...unknown]).toEqual([]);
  });

  test('knows every SAP Note that the content numbers', () => {
    const known = new Set(entries.filter(({kind}) => kind === 'SAP Note').map(({name}) => name));
    for (const {text} of records)
      for (const [, number = ''] of text.matchAll(/SAP Notes? (\d{6,7})/g))
        expect(known, text).toContain(number);
  });

  const places: readonly (readonly [name: string, to: string])[] = [
    ['SU01', '/s4hana/technical-communication-user/?topology=one-system#combined-create-user'],
    [
      'SU01',
      '/s4hana/technical-communication-user/?topology=separate-systems#business-create-user',
    ],
    ['/IWFND/MAINT_SERVICE', '/s4hana/odata-services/#gateway-odata-open-maintenance'],
    [
      'BTCUNAME',
      '/s4hana/technical-communication-user/?topology=one-system#combined-maintain-authorizations',
    ],
    ['AFC_SystemAdmin', '/s4hana/communication-system/#before-you-start'],
    ['3336977', '/reference/communication-system-requirements/#sap-notes'],
    [
      'No System Alias found for Service … and user …',
      '/reference/when-it-does-not-work/#gateway-no-system-alias',
    ],
    ['403 Forbidden', '/reference/when-it-does-not-work/#http-403'],
  ];
  for (const [name, to] of places)
    test(`leads from ${name} to ${to}`, () => {
      const found = entries
        .filter((entry) => entry.name === name)
        .flatMap(({pages}) => pages.flatMap((page) => page.places));
      expect(found.map((place) => place.to)).toContain(to);
    });
});
