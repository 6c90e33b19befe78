import {describe, expect, it} from 'vitest';
import {docReader} from '../../../../plugins/content/docs/parseDoc';
import {readDocs, wholePages} from '../../../../plugins/content/docs/readDocs';
import {stepPageOf} from '../../../../plugins/content/docs/stepPages';
import type {UserSystemId} from '../../../facts/requirements/types';
import {userSystemIds, userSystemsOf} from '../../../facts/requirements/userSystems';
import {topologies} from '../../../facts/topologies';
import type {FindingId} from './answer';
import {mendingStep} from './mendingSteps';

const read = docReader();
const page = wholePages(readDocs(process.cwd()))
  .map((doc) => stepPageOf(read(doc)))
  .find((found) => found?.topic === 'technical-communication-user');

const contents: Readonly<Record<UserSystemId, readonly FindingId[]>> = {
  combined: ['IWSG', 'IWSV', 'S_BTCH_NA1', 'S_BTCH_JOB', 'S_APPL_LOG'],
  business: ['IWSV', 'S_BTCH_NA1', 'S_BTCH_JOB', 'S_APPL_LOG', 'S_RFCACL'],
  gateway: ['IWSG', 'S_RFCACL'],
};
const always: readonly FindingId[] = [
  'start-authorizations',
  'inactive-authorizations',
  'system-of-roles',
  'generated-profile',
  'assigned-user',
  'user-comparison',
  'user-type',
];

const rows = userSystemIds.flatMap((system) =>
  [...contents[system], ...always].map((id) => [system, id] as const),
);

describe('the step that mends a finding', () => {
  it.each(rows)('%s, %s: is on the page, with its number', (system, id) => {
    const topology = topologies.find((one) => userSystemsOf(one.id).includes(system))?.id;
    const steps = (topology && page?.steps[topology]) ?? [];
    const {stepId, number} = mendingStep(system, id);
    expect(steps).toContain(stepId);
    expect(number).toBe(steps.indexOf(stepId) + 1);
  });
});
