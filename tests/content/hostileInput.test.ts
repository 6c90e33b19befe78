import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parameterOf, placeOf, withParameters} from '../../src/page/rules/linkWords';
import {arbitraryHostile, wellFormed} from '../fixtures/arbitraryHostile';
import {checkDestinationUrl} from '../../src/destination/rules/checkDestinationUrl';
import {judgeDestination} from '../../src/destination/rules/judgeDestination';
import {readOne} from '../fixtures/destination/readOne';
import {parseTickKey} from '../../src/runs/rules/ticks';
import {parseSapDate} from '../../src/role-check/rules/evaluate/sapDate';
import {createRoleFileReader} from '../../src/role-check/rules/parse/roleFileReader';
import {readRunFile} from '../../src/runs/rules/runFile';
import {readTabMemory} from '../../src/runs/rules/runOfPage';
import {readShareFragment} from '../../src/runs/rules/shareLink';
import {readStoredRuns, writeStoredRuns} from '../../src/runs/rules/storedRuns';
import {escapeHtml} from '../../src/text/rules/html';
import {parseTicket} from '../../src/runs/rules/parseTicket';
import {safeUrl} from '../../src/text/rules/safeUrl';
import {parseTopology, topologyOfPath} from '../../src/branching/rules/parseTopology';
import {resolveTopology} from '../../src/branching/rules/resolveTopology';
import {topologyIds} from '../../src/facts/topologyIds';
import {withContext} from '../../src/branching/rules/topologyLink';

const many = {numRuns: 10_000, seed: 20261122};
const keepAll = {wantsObject: () => true, wantsValue: () => true, wantsGenerated: () => true};
const now = '2026-11-22T12:00:00.000Z';

/** Holds for ten thousand texts from strangers, always the same ones. */
function holds(property: (text: string) => void): void {
  fc.assert(fc.property(arbitraryHostile, property), many);
}

describe('what a stranger puts into a link', () => {
  it('names a topology of the list, or is given back as it is', () => {
    holds((text) => {
      const parsed = parseTopology(text);
      if (parsed.kind === 'known') expect(topologyIds).toContain(parsed.id);
      if (parsed.kind === 'unknown') expect(parsed.raw).toBe(text.trim());
      const page = topologyOfPath(text);
      expect(page === undefined || topologyIds.includes(page)).toBe(true);
    });
  });

  it('is read and written again behind the path, whatever form it has', () => {
    holds((text) => {
      const written = `?${withParameters(text, {topology: 'one-system', step: undefined})}`;
      const {id} = placeOf(text, `#${text}`) ?? {};
      const read = [parameterOf(written, 'topology'), parameterOf(written, 'step'), id === ''];
      expect(read).toEqual(['one-system', undefined, false]);
    });
  });

  it('shows a branch of the list, or asks; an unknown one is never replaced', () => {
    holds((text) => {
      for (const from of ['query', 'tab', 'stored'] as const) {
        const nothing = {page: undefined, query: null, step: undefined, tab: null, stored: null};
        const {topology, unknown} = resolveTopology({...nothing, [from]: text});
        expect(topology === undefined || topologyIds.includes(topology)).toBe(true);
        if (unknown !== undefined) expect(topology).toBeUndefined();
      }
    });
  });

  it('is a ticket of plain characters, or refused', () => {
    holds((text) => {
      const ticket = parseTicket(text);
      if (ticket?.ok) expect(ticket.value).toMatch(/^[\w.-]{1,40}$/);
    });
  });

  it('never takes a link of the page elsewhere', () => {
    holds((text) => {
      const address = `/s4hana/?q=${encodeURIComponent(wellFormed(text))}#${text}`;
      const out = withContext(address, {topology: 'one-system', ticket: 'FIN-1'}, false);
      const {origin, pathname} = new URL(out, 'https://guide.example');
      expect([origin, pathname]).toEqual(['https://guide.example', '/s4hana/']);
    });
  });

  it('shares a run whose values are texts, or is refused', () => {
    holds((text) => {
      for (const fragment of [text, `#share=${text}`, `share=1.${text}`]) {
        const received = readShareFragment(fragment);
        if (received?.ok)
          for (const value of Object.values(received.value.values))
            expect(typeof value).toBe('string');
      }
    });
  });
});

describe('what stands in storage', () => {
  it('becomes runs that are stored and read again without a change', () => {
    holds((text) => {
      const {state} = readStoredRuns(text);
      expect(readStoredRuns(writeStoredRuns(state)).state).toEqual(state);
    });
    expect('polluted' in {}).toBe(false);
  });

  it('names a run of this tab, or nothing', () => {
    holds((text) => {
      const {id = 'none', ticket = 'none'} = readTabMemory(text, text);
      expect(id).toMatch(/^[\w-]+$/);
      expect(ticket).toMatch(/^[\w.-]+$/);
      const key = parseTickKey(text);
      if (key) expect(text).toContain(key.stepId);
    });
  });
});

describe('what stands in a file', () => {
  it('is a run, or refused with a reason', () => {
    holds((text) => {
      const read = readRunFile(text, now);
      if (!read.ok) expect(read.problem).not.toBe('');
    });
  });

  it('is a destination of texts that can be judged, or refused with a reason', () => {
    holds((text) => {
      const read = readOne(text);
      if (!read.ok) expect(read.problem).not.toBe('');
      else expect(judgeDestination(read.value, {}).length).toBeGreaterThan(0);
      expect(checkDestinationUrl(text).length).toBeGreaterThan(0);
    });
  });

  it('is an export of roles, or has named problems, however it is cut', () => {
    holds((text) => {
      const reader = createRoleFileReader('x.txt', keepAll);
      const bytes = new TextEncoder().encode(text);
      const half = bytes.length >> 1;
      reader.push(bytes.subarray(0, half));
      reader.push(bytes.subarray(half));
      const {failure, roles} = reader.finish();
      expect(failure !== '' && Array.isArray(roles)).toBe(true);
    });
  });

  it('is a date, or none', () => {
    holds((text) => {
      const date = parseSapDate(text);
      if (date !== undefined) expect(Number.isNaN(Date.parse(date))).toBe(false);
    });
  });
});

describe('what goes out', () => {
  it('is text in HTML, and no link that runs a script', () => {
    holds((text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"]/);
      const url = safeUrl(text);
      if (url !== undefined) expect(url).toMatch(/^https?:\/\//i);
    });
  });
});
