import {createHash} from 'node:crypto';
import {canonicalTables, type RoleTables} from './printedTables';
import type {TopicContent} from './readTopic';

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}

/** The fingerprint of a topic's content: the same for versions that differ only in form. */
export function fingerprintOf({roles, sentences}: TopicContent): string {
  const words = sentences.map((sentence) => sentence.words);
  // The formatting of a sentence is form, in tables too.
  return hash(
    JSON.stringify([words, roles], (key, value: unknown) => (key === 'text' ? undefined : value)),
  );
}

/** The fingerprint of only the tables for roles. */
export function rolesFingerprint(roles: readonly RoleTables[]): string {
  return hash(canonicalTables(roles));
}
