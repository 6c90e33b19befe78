import {Session, type Profiler} from 'node:inspector';

/*
 * How much work a function does, as a count that is the same on every machine: how often the blocks
 * of the guide's code ran (the engine counts them for coverage) and how many characters or items its
 * calls of built-in functions went through. What an expression does inside one call is not seen
 * here: that all of them are linear is what eslint-plugin-regexp holds.
 */

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Cost = (call: {self: unknown; args: readonly unknown[]; result: unknown}) => number;

function lengthOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return ArrayBuffer.isView(value) ? value.byteLength : 0;
}

const through: Cost = ({self, args, result}) =>
  lengthOf(self) + lengthOf(args[0]) + lengthOf(result);
const ofResult: Cost = ({result}) => 1 + lengthOf(result);
const toFound: Cost = ({self, args, result}) => {
  const from = typeof args[1] === 'number' ? args[1] : 0;
  return 1 + (result === -1 ? lengthOf(self) : Number(result)) - Math.max(0, from);
};

/** A linear expression goes from where it begins to the end of what it finds; a sticky one stays. */
function afterMatch(exec: Method): Method {
  return function (this: unknown, ...args) {
    const expression = this as RegExp;
    const from = expression.global || expression.sticky ? expression.lastIndex : 0;
    const found = exec.apply(this, args) as RegExpExecArray | null;
    const nowhere = expression.sticky ? from : lengthOf(args[0]);
    const end = found ? found.index + found[0].length : nowhere;
    work += 1 + Math.max(0, end - from);
    return found;
  };
}

function charged(method: Method, cost: Cost): Method {
  return function (this: unknown, ...args) {
    const result = method.apply(this, args);
    work += cost({self: this, args, result});
    return result;
  };
}

const texts = ['split', 'replace', 'replaceAll', 'match', 'search', 'trim', 'trimStart', 'trimEnd'];
const whole = ['toUpperCase', 'toLowerCase', 'normalize', 'includes', 'repeat', 'padStart'];

/** What is counted of the built-in functions: where each stands, its names, and what a call costs. */
const counted: readonly (readonly [owner: object, names: readonly PropertyKey[], cost: Cost])[] = [
  [String.prototype, [...texts, ...whole], through],
  [String.prototype, ['slice', 'substring'], ofResult],
  [String.prototype, ['indexOf'], toFound],
  [String.prototype, ['charAt', 'charCodeAt', 'codePointAt', 'at'], () => 1],
  [Array.prototype, ['indexOf', 'includes', 'concat', 'slice', 'splice', 'shift'], through],
  [Array.prototype, ['join', 'unshift'], through],
  // Spread, too, goes through all items.
  [Array.prototype, [Symbol.iterator], ({self}) => lengthOf(self)],
  [Array, ['from'], ofResult],
  [JSON, ['parse', 'stringify'], through],
  [globalThis, ['decodeURIComponent', 'encodeURIComponent', 'atob', 'btoa'], through],
  [TextDecoder.prototype, ['decode'], through],
  [TextEncoder.prototype, ['encode'], through],
];

let work = 0;

/** Counts what built-in functions do while something runs. */
export function countCalls(run: () => void): number {
  const undo: (() => void)[] = [];
  let done = 0;
  const put = (owner: object, name: PropertyKey, make: (method: Method) => Method) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) throw new Error(`There is no ${String(name)} to count.`);
    const value = make(Reflect.get(owner, name) as Method);
    Object.defineProperty(owner, name, {value, configurable: true, writable: true});
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  try {
    for (const [owner, names, cost] of counted)
      for (const name of names) put(owner, name, (method) => charged(method, cost));
    put(RegExp.prototype, 'exec', afterMatch);
    work = 0;
    run();
    done = work;
  } finally {
    for (const one of undo.reverse()) one();
  }
  return done;
}

function isOwn({url}: Profiler.ScriptCoverage): boolean {
  return /\/(?:src|minisearch)\//.test(url) && !/\.test\.ts$/.test(url);
}

/** Counts work. The code that is to be counted has to be loaded while the counter is open. */
export class WorkCounter {
  private readonly session = new Session();

  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  }

  /** The counts since they were last taken. */
  private take(): number {
    let blocks = 0;
    this.session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      for (const script of taken.result.filter(isOwn))
        for (const {ranges} of script.functions) for (const {count} of ranges) blocks += count;
    });
    return blocks;
  }

  count(run: () => void): number {
    this.take();
    const calls = countCalls(run);
    return calls + this.take();
  }

  close(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }
}
