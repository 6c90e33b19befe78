import {describe, expect, it} from 'vitest';
import {authorizationFlow} from './authorizationFlow';
import {flowLayout} from './flowLayout';
import type {FlowRect} from './flowLayout';

const layout = flowLayout(authorizationFlow);

function overlap(a: FlowRect, b: FlowRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('flowLayout', () => {
  it('places every step once, in order', () => {
    expect(layout.boxes.map(({step}) => step)).toEqual([...authorizationFlow]);
  });

  it('puts each step into the lane of its party', () => {
    for (const {step, rect} of layout.boxes) {
      const lane = layout.lanes.find(({party}) => party.id === step.party);
      expect(lane?.head.x).toBe(rect.x);
    }
  });

  it('lets no rectangle overlap another and keeps all inside the drawing', () => {
    const rects = [...layout.lanes.map(({head}) => head), ...layout.boxes.map(({rect}) => rect)];
    rects.forEach((rect, index) => {
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(layout.width);
      expect(rect.y + rect.height).toBeLessThanOrEqual(layout.height);
      for (const other of rects.slice(index + 1)) expect(overlap(rect, other)).toBe(false);
    });
  });

  it('joins every step with the next one', () => {
    expect(layout.arrows.map(({from, to}) => [from, to])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
    ]);
  });

  it.each([
    ['goes sideways within a row', 1, /^M[\d.]+ [\d.]+H[\d.]+$/],
    ['bends on the way to another lane and row', 2, /^M[\d.]+ [\d.]+V[\d.]+H[\d.]+V[\d.]+$/],
    ['goes down within a lane', 3, /^M[\d.]+ [\d.]+V[\d.]+$/],
  ])('%s', (_, from, shape) => {
    expect(layout.arrows.find((arrow) => arrow.from === from)?.path).toMatch(shape);
  });

  it('needs no steps', () => {
    const empty = flowLayout([]);
    expect(empty.boxes).toEqual([]);
    expect(empty.arrows).toEqual([]);
    expect(empty.lanes).toHaveLength(3);
  });
});
