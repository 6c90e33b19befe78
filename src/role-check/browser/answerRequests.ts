import {userSystemsOf} from '../../facts/requirements/userSystems';
import type {UserSystemId} from '../../facts/requirements/types';
import {checkRoles} from '../rules/evaluate/checkRoles';
import {systemOfRole} from '../rules/evaluate/systemOfRole';
import type {FileReading} from '../rules/parse/roleFileReader';
import type {Values} from '../../facts/valueDefinitions';
import type {CheckOptions, CheckReply, CheckRequest, CheckSource} from './messages';
import {readSource, sizeOf} from './readSource';

type Reply = (message: CheckReply) => void;

interface Read {
  readonly id: string;
  readonly reading: FileReading;
}

const millisecondsBetweenReports = 100;
async function readAll(sources: readonly CheckSource[], reply: Reply): Promise<readonly Read[]> {
  const total = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  const all: Read[] = [];
  let before = 0;
  let reported = 0;
  for (const source of sources) {
    const reading = await readSource(source, (done) => {
      if (performance.now() - reported < millisecondsBetweenReports) return;
      reported = performance.now();
      reply({type: 'progress', name: source.name, done: before + done, total});
    });
    all.push({id: source.id, reading});
    before += sizeOf(source);
  }
  return all;
}

/** The system that the role names of an input suggest, if they all suggest the same one. */
function guessOf({reading}: Read, values: Values): UserSystemId | undefined {
  const named = new Set(reading.roles.map((role) => systemOfRole(role, values)));
  named.delete(undefined);
  return named.size === 1 ? [...named][0] : undefined;
}

function judge(
  inputs: readonly Read[],
  {topology, systems, roles, values, today, guideVersion}: CheckOptions,
): CheckReply {
  const known = userSystemsOf(topology);
  const systemOf = (id: string) => known.find((system) => system === systems[id]);
  const files = inputs.map(({id, reading}) => ({reading, system: systemOf(id)}));
  const answer = checkRoles({topology, files, roles, values, today, guideVersion});
  const guesses = inputs.flatMap((input) => {
    const guess = guessOf(input, values);
    return guess ? [[input.id, guess] as const] : [];
  });
  return {type: 'answer', answer, guesses: Object.fromEntries(guesses)};
}

/**
 * Reads and judges exports. Keeps what it has read, so that a change of topology or system needs no
 * second reading.
 */
export function answerRequests(reply: Reply): (request: CheckRequest) => Promise<void> {
  let inputs: readonly Read[] = [];
  return async (request) => {
    try {
      if (request.type === 'check') inputs = await readAll(request.sources, reply);
      reply(judge(inputs, request.options));
    } catch (error) {
      reply({type: 'failed', message: error instanceof Error ? error.message : String(error)});
    }
  };
}
