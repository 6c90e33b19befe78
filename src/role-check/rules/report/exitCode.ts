import type {RoleCheckAnswer} from '../evaluate/answer';

/**
 * The exit code for a pipeline: 2 if a file could not be read, 1 if something is missing or partly
 * met, and with `strict` also if something is unknown; otherwise 0.
 */
export function exitCodeOf({verdict, files}: RoleCheckAnswer, strict: boolean): 0 | 1 | 2 {
  if (verdict === 'unreadable' || files.some(({failure}) => failure)) return 2;
  if (verdict === 'findings') return 1;
  return strict && verdict === 'open' ? 1 : 0;
}
