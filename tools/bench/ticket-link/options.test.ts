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

  it('reads other builds by their names', () => {
    const {also} = readOptions(['--also', 'preact=other/build']);
    expect([...also.keys()]).toEqual(['preact']);
    expect(also.get('preact')).toMatch(/other.build$/);
  });

  it.each([
    [['--also', 'other/build'], '--also expects NAME=FOLDER, not "other/build".'],
    [['--loads', '0'], '--loads expects a whole number from 1, not "0".'],
    [['--loads', 'many'], '--loads expects a whole number from 1, not "many".'],
    [['--only', 'guide,starlight'], '--only expects guide, static, stock, not "starlight".'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
