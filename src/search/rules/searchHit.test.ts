import {describe, expect, it} from 'vitest';
import type {TopologyId} from '../../facts/topologyIds';
import {orderHits, type SearchHit} from './searchHit';

const hit = (
  id: number,
  score: number,
  topology?: TopologyId,
  codes: readonly string[] = [],
): SearchHit => ({
  record: {
    id,
    path: '/',
    pageTitle: 'Page',
    heading: 'Heading',
    text: '',
    anchor: `a${id}`,
    codes,
    ...(topology && {topology}),
  },
  score,
  found: [],
});
const ids = (hits: readonly SearchHit[]) => hits.map(({record}) => record.id);

describe('orderHits', () => {
  const mixed = [hit(1, 5, 'separate-systems'), hit(2, 4), hit(3, 5.5, 'one-system'), hit(4, 1)];

  it.each<[TopologyId | undefined, number[]]>([
    [undefined, [3, 1, 2, 4]],
    ['one-system', [3, 2, 4, 1]],
    ['separate-systems', [1, 2, 4, 3]],
  ])('with %s chosen', (chosen, expected) => {
    expect(ids(orderHits(mixed, 'x', chosen))).toEqual(expected);
  });

  it('puts the code that was typed whole first', () => {
    const hits = [hit(1, 5, undefined, ['SU010']), hit(2, 3, undefined, ['*SU01*'])];
    expect(ids(orderHits(hits, ' su01 ', undefined))).toEqual([2, 1]);
  });

  it('puts the heading that was typed whole first', () => {
    const other = hit(1, 5);
    const hits = [{...other, record: {...other.record, heading: 'Other'}}, hit(2, 3)];
    expect(ids(orderHits(hits, 'heading', undefined))).toEqual([2, 1]);
  });

  it('leaves out what is far weaker than the best', () => {
    expect(ids(orderHits([hit(1, 100), hit(2, 1)], 'x', undefined))).toEqual([1]);
  });

  it('shows a section once that both branches have, unless it differs where it answers', () => {
    const [one, two] = [hit(1, 5, 'one-system'), hit(2, 5, 'separate-systems')];
    const section = (from: SearchHit, text: string): SearchHit => ({
      ...from,
      record: {...from.record, anchor: 'section', text},
      found: ['needle'],
    });
    const same = orderHits([section(one, 'A needle.'), section(two, 'A needle.')], 'x', undefined);
    expect(same.map(({record}) => record.topology)).toEqual([undefined]);
    const other = orderHits(
      [section(one, 'A needle.'), section(two, 'My needle.')],
      'x',
      undefined,
    );
    expect(other).toHaveLength(2);
  });

  it('shows at most 30', () => {
    const many = Array.from({length: 50}, (_, id) => hit(id, 10));
    expect(orderHits(many, 'x', undefined)).toHaveLength(30);
  });
});
