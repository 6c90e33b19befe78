import type {Authorization} from './authorizations';

/** Profile and number make the name of an authorization (src/facts/evidence.md#pfcg-download). */
const profileLength = 10;
const unnamed = /^_+\d*$/;

/** The profile that an authorization belongs to. */
export function profileOf({name}: Authorization): string {
  return name.slice(0, profileLength);
}

/** A profile name without the number of further profiles of a large role. */
export function baseOfProfile(profile: string): string {
  return profile.slice(0, profileLength);
}

/** Whether an authorization carries no profile name yet, so that none was generated. */
export function hasNoProfile({name}: Authorization): boolean {
  return unnamed.test(name);
}
