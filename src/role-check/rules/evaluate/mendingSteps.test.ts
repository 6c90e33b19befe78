import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import type {UserSystemId} from '../../../facts/requirements/types';
import {userSystemIds} from '../../../facts/requirements/userSystems';
import type {FindingId} from './answer';
import {mendingStep} from './mendingSteps';

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const docs = join(__dirname, '../../../../docs');
const known = new Set(
  textsBelow(docs).flatMap((text) => [...text.matchAll(/<Step id="([^"]+)"/g)].map(([, id]) => id)),
);

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

it.each(rows)('%s, %s leads to a step of the guide', (system, id) => {
  expect(known).toContain(mendingStep(system, id).stepId);
});
