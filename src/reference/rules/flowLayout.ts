import {flowParties} from './authorizationFlow';
import type {FlowParty, FlowStep} from './authorizationFlow';

/** A rectangle of the drawing, in units of its view box. */
export interface FlowRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The head of a lane. */
export interface FlowLane {
  readonly party: FlowParty;
  readonly head: FlowRect;
}

/** A step with its place in the drawing. */
export interface FlowBox {
  readonly step: FlowStep;
  readonly rect: FlowRect;
}

/** An arrow from one step to the next, as SVG path data. */
export interface FlowArrow {
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** Everything that the drawing of the authorization flow needs. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly FlowLane[];
  readonly boxes: readonly FlowBox[];
  readonly arrows: readonly FlowArrow[];
}

const margin = 8;
const box = {width: 196, height: 58};
const gap = {lane: 36, row: 34};
const headHeight = 46;

function laneOf(step: FlowStep): number {
  return flowParties.findIndex((party) => party.id === step.party);
}

function laneX(lane: number): number {
  return margin + lane * (box.width + gap.lane);
}

function rowY(row: number): number {
  return margin + headHeight + gap.row + row * (box.height + gap.row);
}

/** A step shares the row of the previous step only if its lane is further right. */
function placeBoxes(steps: readonly FlowStep[]): FlowBox[] {
  let row = -1;
  let laneBefore = Number.POSITIVE_INFINITY;
  return steps.map((step) => {
    const lane = laneOf(step);
    if (lane <= laneBefore) row += 1;
    laneBefore = lane;
    return {step, rect: {x: laneX(lane), y: rowY(row), ...box}};
  });
}

function arrowPath(from: FlowRect, to: FlowRect): string {
  const middle = from.x + from.width / 2;
  if (from.y === to.y) return `M${from.x + from.width} ${from.y + from.height / 2}H${to.x}`;
  if (from.x === to.x) return `M${middle} ${from.y + from.height}V${to.y}`;
  const between = (from.y + from.height + to.y) / 2;
  return `M${middle} ${from.y + from.height}V${between}H${to.x + to.width / 2}V${to.y}`;
}

function joinBoxes(boxes: readonly FlowBox[]): FlowArrow[] {
  return boxes.slice(1).flatMap((to, index) => {
    const from = boxes[index];
    if (!from) return [];
    return [{from: from.step.number, to: to.step.number, path: arrowPath(from.rect, to.rect)}];
  });
}

/**
 * Places the steps of the authorization flow in lanes, one for each party, and connects them in
 * order. Returns rectangles and arrows that the drawing only renders.
 */
export function flowLayout(steps: readonly FlowStep[]): FlowLayout {
  const boxes = placeBoxes(steps);
  const bottom = Math.max(rowY(0), ...boxes.map(({rect}) => rect.y + rect.height));
  return {
    width: laneX(flowParties.length - 1) + box.width + margin,
    height: bottom + margin,
    lanes: flowParties.map((party, lane) => ({
      party,
      head: {x: laneX(lane), y: margin, width: box.width, height: headHeight},
    })),
    boxes,
    arrows: joinBoxes(boxes),
  };
}
