import {describe, expect, it} from 'vitest';
import {requirementsFor} from './requirements';
import {userSystemIds} from '../../facts/requirements/userSystems';
import {flatColumns, flatRows} from './flatRows';
import {matrixFilterCss, matrixFilters} from './matrixFilter';
import {matrixGroups, matrixRows} from './matrixRows';

const rows = matrixRows();
const lines = rows.map(({id, cells}) => `${id}: ${Object.keys(cells).join(' ')}`);

describe('matrixRows', () => {
  it('holds every part, with the systems that need it', () => {
    expect(lines).toEqual([
      'user-type-user-type-free-choice: combined',
      'user-type-user-type-dialog: business gateway',
      'iwsg-tadir-service-zfccx-communication-services-srv: combined gateway',
      'iwsv-tadir-service-fccx-communication-services-srv-0001: combined business',
      'iwsv-variant-fccx-communication-services-srvo-your-release-supports-it: combined business',
      's-btch-na1-program-fccx-apj-processor: combined business',
      's-btch-na1-btcuname-asterisk-or-list: combined business',
      's-btch-job-jobaction-dele: combined business',
      's-btch-job-jobaction-rele: combined business',
      's-btch-job-jobgroup-asterisk: combined business',
      's-appl-log-actvt-03: combined business',
      's-appl-log-alg-object-asterisk: combined business',
      's-appl-log-alg-subobj-asterisk: combined business',
      's-rfcacl-none: business gateway',
      's-rfcacl-rfc-sysid-own: business',
      's-rfcacl-rfc-client-own: business',
      's-rfcacl-rfc-tcode-asterisk: business',
      's-rfcacl-rfc-info-asterisk: business',
      's-rfcacl-actvt-16: business',
      's-rfcacl-rfc-equser-y-the-user-has-the-same-name-in-both-systems: business',
      's-rfcacl-rfc-user-blank-the-user-has-the-same-name-in-both-systems: business',
      's-rfcacl-rfc-equser-n-the-names-differ: business',
      's-rfcacl-rfc-user-own-the-names-differ: business',
    ]);
  });

  it('gives each value the day and the commit that brought it', () => {
    const dele = rows.find(({id}) => id === 's-btch-job-jobaction-dele');
    const rele = rows.find(({id}) => id === 's-btch-job-jobaction-rele');
    expect(dele?.cells.business).toEqual({
      since: '2024-09-23',
      evidence: '5b8b85e',
      necessity: 'required',
    });
    expect(rele?.cells.combined?.since).toBe('2021-11-15');
  });

  it('tells what SAP says from what is derived, and what is only stated', () => {
    const trusted = rows.filter(({group}) => group === 'S_RFCACL');
    expect(trusted.map(({basis}) => basis)).toEqual(['sap', ...Array(9).fill('derived')]);
    expect(trusted[0]?.cells.gateway?.necessity).toBe('stated');
    expect(trusted[0]?.cells.business?.necessity).toBe('required');
  });

  it('leaves no group empty', () => {
    expect([...new Set(rows.map(({group}) => group))]).toEqual(matrixGroups);
  });
});

describe('flatRows', () => {
  it('has one row for each cell, with every column', () => {
    const cells = rows.flatMap((row) => Object.keys(row.cells));
    expect(flatRows()).toHaveLength(cells.length);
    for (const row of flatRows()) expect(Object.keys(row)).toEqual([...flatColumns]);
  });

  it('loses nothing of the requirements', () => {
    for (const system of userSystemIds) {
      const parts = new Set(
        flatRows()
          .filter((row) => row.System === system)
          .map((row) => row.Part),
      );
      const {startAuthorizations, authorizations} = requirementsFor(system);
      const expected = [
        'user-type',
        ...startAuthorizations.map(({id}) => id),
        ...authorizations.map(({object}) => object),
      ];
      expect([...parts].sort()).toEqual(expected.sort());
    }
  });
});

describe('the filters', () => {
  it('hide the rows of other groups, and of the other basis', () => {
    const css = matrixFilterCss('data-matrix');
    expect(css).toContain(
      '[data-matrix]:has(#matrix-part-s-btch-job:checked) [data-group]:not([data-group=S_BTCH_JOB]){display:none}',
    );
    expect(css).not.toMatch(/["'<>&]/);
  });

  it('have an option for all, first', () => {
    for (const {options} of matrixFilters) expect(options[0]?.hides).toEqual([]);
    const ids = matrixFilters.flatMap(({options}) => options.map(({id}) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
