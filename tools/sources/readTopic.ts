import {selectAll} from 'hast-util-select';
import {textOf} from './nodeText';
import {loioOf, parseTopic} from './parseTopic';
import type {RoleTables} from './printedTables';
import {readProse} from './readProse';
import {readTables} from './readTables';
import type {Sentence} from './sentences';
import {tidy} from './words';

/** The content of one topic of SAP's guide. */
export interface TopicContent {
  readonly loio: string;
  readonly title: string;
  /** The tables for the roles of each system; empty in topics about anything else. */
  readonly roles: readonly RoleTables[];
  /** Everything else, in order. */
  readonly sentences: readonly Sentence[];
}

/**
 * Reads one topic.
 * @throws if the file has no topic ID
 */
export function readTopic(source: string): TopicContent {
  const loio = loioOf(source);
  if (!loio) throw new Error('The first line names no topic ID (loio).');
  const tree = parseTopic(source);
  const {roles, tables} = readTables(tree, loio);
  const [title] = selectAll('h1', tree);
  return {
    loio,
    title: title ? tidy(textOf(title)) : '',
    roles,
    sentences: readProse(tree.children, tables),
  };
}
