import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {maxLandscapes, optionalTasks} from './choices';
import {readChoices, withChoices} from './choicesAddress';

const optionalKeys = optionalTasks.map(({key}) => key);

describe('the choices in the address', () => {
  it('are read in their order', () => {
    expect(
      readChoices(
        '?topology=one-system&landscape=FIN-4711:Development&landscape=AFC-QAS-:Q:1&landscape=:Test&task=local-settings&task=upgrade-from-erp',
      ),
    ).toEqual({
      landscapes: [
        {ticket: 'FIN-4711', name: 'Development'},
        {ticket: 'AFC-QAS-', name: 'Q:1'},
        {ticket: '', name: 'Test'},
      ],
      optional: ['upgrade-from-erp', 'local-settings'],
      notUnderstood: [],
    });
  });

  it.each([
    ['a landscape without a colon', '?landscape=Development', '“landscape=Development”'],
    ['a task that does not exist', '?task=erp', '“task=erp”'],
    ['a task that every landscape needs', '?task=destination', '“task=destination”'],
    ['another parameter', '?color=red', '“color=red”'],
    ['another parameter without a value', '?a=b&&color=', '“color”'],
    ['markup', '?x=<script>alert(1)</script>', '“x=scriptalert(1)/script”'],
    ['a text without end', `?landscape=A:${'x'.repeat(5000)}`, `“landscape=A:${'x'.repeat(28)}…”`],
  ])('names what is not understood: %s', (_what, search, named) => {
    const {landscapes, optional, notUnderstood} = readChoices(search);
    expect({landscapes, optional}).toEqual({landscapes: [], optional: []});
    expect(notUnderstood).toContain(named);
  });

  it('are bounded, and what is too much is named', () => {
    const many = Array.from({length: maxLandscapes + 1}, (_none, at) => `landscape=T-${at}:L${at}`);
    const {landscapes, notUnderstood} = readChoices(`?${many.join('&')}`);
    expect(landscapes).toHaveLength(maxLandscapes);
    expect(notUnderstood).toEqual([`“landscape=T-${maxLandscapes}:L${maxLandscapes}”`]);
  });

  it('leave alone what other parts of the guide have put there', () => {
    const query = withChoices('?topology=one-system&ticket=A-1&step=btp-open&task=erp&x=1', {
      landscapes: [
        {name: '', ticket: ' '},
        {name: 'Development', ticket: ''},
      ],
      optional: [],
    });
    expect(query).toBe('topology=one-system&ticket=A-1&step=btp-open&landscape=%3ADevelopment');
  });

  it('come back as they were entered, right or wrong', () => {
    const entered = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20});
    const landscape = fc.record({
      name: entered.filter((text) => text.trim() !== ''),
      ticket: entered.filter((text) => !text.includes(':')),
    });
    fc.assert(
      fc.property(
        fc.array(landscape, {maxLength: maxLandscapes}),
        fc.subarray(optionalKeys),
        (landscapes, optional) => {
          const query = withChoices('', {landscapes, optional});
          fc.pre(!query.includes('%26amp%3B'));
          expect(readChoices(`?${query}`)).toEqual({landscapes, optional, notUnderstood: []});
        },
      ),
    );
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        readChoices(`?${text}`);
        withChoices(text, readChoices(`?landscape=${text}`));
      }),
    );
  });
});
