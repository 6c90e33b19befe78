import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withContext, type LinkContext} from './topologyLink';

const one: LinkContext = {topology: 'one-system'};
const both: LinkContext = {topology: 'separate-systems', ticket: 'FIN-4711'};

describe('withContext', () => {
  it.each<[string, LinkContext, string]>([
    ['/s4hana/', {}, '/s4hana/'],
    ['/s4hana/', {topology: undefined, ticket: undefined}, '/s4hana/'],
    ['/s4hana/', {ticket: ''}, '/s4hana/'],
    ['/s4hana/', one, '/s4hana/?topology=one-system'],
    ['/s4hana/', {ticket: 'FIN-4711'}, '/s4hana/?ticket=FIN-4711'],
    ['/s4hana/', both, '/s4hana/?topology=separate-systems&ticket=FIN-4711'],
    ['/', both, '/?topology=separate-systems&ticket=FIN-4711'],
    ['/s4hana/#result', one, '/s4hana/?topology=one-system#result'],
    ['/s4hana/?step=a', one, '/s4hana/?step=a&topology=one-system'],
    ['/s4hana/?step=a#b', both, '/s4hana/?step=a&topology=separate-systems&ticket=FIN-4711#b'],
    ['/s4hana/#a#b', one, '/s4hana/?topology=one-system#a#b'],
    // A question mark in the fragment belongs to the fragment.
    ['/s4hana/#a?b=c', one, '/s4hana/?topology=one-system#a?b=c'],
  ])('%s with %j is %s', (address, context, expected) => {
    expect(withContext(address, context, false)).toBe(expected);
  });

  it.each([
    ['/s4hana/?topology=one-system', '/s4hana/?topology=one-system&ticket=FIN-4711'],
    ['/s4hana/?topology=hub', '/s4hana/?topology=hub&ticket=FIN-4711'],
    ['/s4hana/?ticket=OLD-1', '/s4hana/?ticket=OLD-1&topology=separate-systems'],
    ['/s4hana/?topology=one-system&ticket=OLD-1#x', '/s4hana/?topology=one-system&ticket=OLD-1#x'],
  ])('keeps what %s says itself', (address, expected) => {
    expect(withContext(address, both, false)).toBe(expected);
  });

  it.each([
    ['/s4hana/technical-communication-user/one-system/', '?ticket=FIN-4711'],
    ['/s4hana/technical-communication-user/one-system/?step=a', '&ticket=FIN-4711'],
  ])('gives %s, a page of one topology, the ticket alone', (address, added) => {
    expect(withContext(address, both, true)).toBe(`${address}${added}`);
    expect(withContext(address, one, true)).toBe(address);
  });

  it('changes nothing the second time', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{0,8}$/);
    fc.assert(
      fc.property(part, part, part, fc.boolean(), (path, step, hash, fixed) => {
        const address = `/${path}/?step=${step}#${hash}`;
        const once = withContext(address, both, fixed);
        return withContext(once, both, fixed) === once && once.endsWith(`#${hash}`);
      }),
      {seed: 6},
    );
  });
});
