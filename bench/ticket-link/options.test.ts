import {describe, expect, it} from 'vitest';
import {candidateNames, readOptions} from './options';

describe('readOptions', () => {
  it('measures nine loads of everything by default', () => {
    expect(readOptions([])).toMatchObject({loads: 9, only: candidateNames});
  });

  it('reads what is given', () => {
    const options = readOptions(['--loads', '3', '--only', 'guide,static']);
    expect(options).toMatchObject({loads: 3, only: ['guide', 'static']});
  });

  it.each([
    [['--loads', '0'], '--loads expects a whole number from 1, not "0".'],
    [['--loads', 'many'], '--loads expects a whole number from 1, not "many".'],
    [['--only', 'guide,starlight'], '--only expects guide, static, stock, not "starlight".'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
