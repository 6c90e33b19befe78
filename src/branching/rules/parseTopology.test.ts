import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseTopology, toTopologyId, topologyOfPath} from './parseTopology';

describe('parseTopology', () => {
  it.each([
    ['one-system', 'one-system', true],
    ['separate-systems', 'separate-systems', true],
    ['single-system', 'one-system', false],
    ['embedded', 'one-system', false],
    ['hub', 'separate-systems', false],
    ['One-System', 'one-system', false],
    ['ONE_SYSTEM', 'one-system', false],
    [' one-system ', 'one-system', false],
    ['SEPARATE_systems', 'separate-systems', false],
    ['Single_System', 'one-system', false],
    ['Embedded', 'one-system', false],
    ['HUB', 'separate-systems', false],
    ['\thub\n', 'separate-systems', false],
  ])('reads %j as %s (as the guide writes it: %s)', (raw, id, canonical) => {
    expect(parseTopology(raw)).toEqual({kind: 'known', id, canonical});
    expect(toTopologyId(raw)).toBe(id);
  });

  it.each([null, undefined, '', ' ', '\n\t'])('takes %j as no choice', (raw) => {
    expect(parseTopology(raw)).toEqual({kind: 'absent'});
    expect(toTopologyId(raw)).toBeUndefined();
  });

  it.each([
    ['none', 'none'],
    ['one', 'one'],
    ['one-systems', 'one-systems'],
    ['separate-system', 'separate-system'],
    ['one system', 'one system'],
    [' three-systems ', 'three-systems'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['one-system,hub', 'one-system,hub'],
    ['<b>hub</b>', '<b>hub</b>'],
  ])('does not know %j and keeps it as it was written', (raw, kept) => {
    expect(parseTopology(raw)).toEqual({kind: 'unknown', raw: kept});
    expect(toTopologyId(raw)).toBeUndefined();
  });

  it('never makes a topology of other words, and never throws', () => {
    const known = ['one-system', 'separate-systems', 'single-system', 'embedded', 'hub'];
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = text.trim().toLowerCase().replaceAll('_', '-');
        return (toTopologyId(text) !== undefined) === known.includes(written);
      }),
      {seed: 4},
    );
  });
});

describe('topologyOfPath', () => {
  it.each([
    ['/s4hana/technical-communication-user/one-system/', 'one-system'],
    ['/s4hana/technical-communication-user/one-system', 'one-system'],
    ['/s4hana/technical-communication-user/separate-systems/', 'separate-systems'],
    ['/s4hana/technical-communication-user/separate-systems/index.html', 'separate-systems'],
    ['//s4hana/technical-communication-user//one-system', 'one-system'],
    ['/s4hana/technical-communication-user/one-system/index.md', undefined],
    ['/base/s4hana/technical-communication-user/separate-systems/', 'separate-systems'],
    ['/s4hana/technical-communication-user/', undefined],
    ['/s4hana/one-system/more/', undefined],
    // The alias addresses redirect; no page of their own stands there.
    ['/s4hana/technical-communication-user/hub/', undefined],
    ['/', undefined],
    ['', undefined],
  ])('%s belongs to %s', (pathname, topology) => {
    expect(topologyOfPath(pathname)).toBe(topology);
  });
});
