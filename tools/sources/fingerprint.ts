import {createHash} from 'node:crypto';
import {canonicalTables, type RoleTables} from './printedTables';
import type {TopicContent} from './readTopic';

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}

/** The fingerprint of what a topic says: the same for versions that differ in form only. */
export function fingerprintOf({roles, sentences}: TopicContent): string {
  const words = sentences.map((sentence) => sentence.words);
  // What a sentence looks like is form; in tables too.
  return hash(
    JSON.stringify([words, roles], (key, value: unknown) => (key === 'text' ? undefined : value)),
  );
}

/** The fingerprint of the tables for roles alone. */
export function rolesFingerprint(roles: readonly RoleTables[]): string {
  return hash(canonicalTables(roles));
}
