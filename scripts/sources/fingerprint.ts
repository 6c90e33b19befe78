import {createHash} from 'node:crypto';
import {canonicalFacts} from '../../src/domain/sources/compareFacts';
import type {PrintedRole} from '../../src/domain/sources/printedRole';
import type {TopicFacts} from '../../src/domain/sources/topicFacts';

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}

/** The fingerprint of a topic's facts: the same for versions that differ in form only. */
export function fingerprintOf(facts: TopicFacts): string {
  return hash(canonicalFacts(facts));
}

/** The fingerprint of what a topic prints for its roles alone. */
export function rolesFingerprint(roles: readonly PrintedRole[]): string {
  return hash(JSON.stringify(roles));
}
