import {describe, expect, it} from 'vitest';
import {indexTerms, queryTerms, sapWords} from './sapWords';

describe('sapWords', () => {
  it.each([
    ['Run transaction SU01.', ['Run', 'transaction', 'SU01']],
    ['/IWFND/MAINT_SERVICE', ['/IWFND/MAINT_SERVICE']],
    ['(S_BTCH_NA1)', ['S_BTCH_NA1']],
    ['SAP S/4HANA, on-premise', ['SAP', 'S/4HANA', 'on-premise']],
    ['user and/or role …', ['user', 'and/or', 'role']],
    ['L-RC=1002 T-RC=2', ['L-RC', '1002', 'T-RC', '2']],
    ['icf/reject_expired_passwd', ['icf/reject_expired_passwd']],
    ['/sap/opu/odata/', ['/sap/opu/odata']],
    ['*FCCX*', ['FCCX']],
    ['[ZFCCX_SRV]*', ['ZFCCX_SRV']],
    ['… – * <>', []],
  ])('%j', (text, words) => {
    expect(sapWords(text)).toEqual(words);
  });
});

describe('indexTerms', () => {
  it.each([
    ['SU01', ['su01']],
    ['S_BTCH_NA1', ['s_btch_na1', 'btch_na1', 'na1', 's', 'btch']],
    [
      '/IWFND/MAINT_SERVICE',
      ['/iwfnd/maint_service', 'iwfnd/maint_service', 'maint_service', 'service', 'iwfnd', 'maint'],
    ],
    ['S/4HANA', ['s/4hana', '4hana', 's', 's4hana']],
    ['back-end', ['back-end', 'end', 'back', 'backend']],
    [
      'AFC_SystemAdmin',
      ['afc_systemadmin', 'systemadmin', 'afc', 'afcsystemadmin', 'system', 'admin'],
    ],
    ['BasicAuthentication', ['basicauthentication', 'basic', 'authentication']],
    ['Service', ['service']],
  ])('%s', (text, terms) => {
    expect(indexTerms(text).sort()).toEqual([...terms].sort());
  });

  it('keeps every word of a text that repeats it, for its weight', () => {
    expect(indexTerms('user user')).toEqual(['user', 'user']);
  });
});

describe('queryTerms', () => {
  it.each([
    ['SU01', ['su01']],
    ['/nSU01', ['su01']],
    ['/oSU01', ['su01']],
    ['/n/IWFND/MAINT_SERVICE', ['/iwfnd/maint_service']],
    ['n/IWFND/MAINT_SERVICE', ['/iwfnd/maint_service']],
    ['/opu/odata', ['/opu/odata']],
    ['how do I create the user', ['create', 'user']],
    ['how to', ['how', 'to']],
    ['SAP Note 3336977', ['sap', 'note', '3336977']],
    ['user User', ['user']],
    [
      '"No System Alias found for Service <> and user <>"',
      ['no', 'system', 'alias', 'found', 'service', 'user'],
    ],
    ['  ', []],
    ['*', []],
  ])('%j', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });
});
