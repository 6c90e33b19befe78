import {keepPolicy} from './evaluate/keepPolicy';
import {createRoleFileReader, type RoleFileReader} from './parse/roleFileReader';

/** A reader for one file that retains what the role check needs. */
export function createCheckReader(name: string): RoleFileReader {
  return createRoleFileReader(name, keepPolicy);
}
