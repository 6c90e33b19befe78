import type {Authorization} from './authorizations';

/**
 * The name of an authorization consists of profile and number
 * (src/facts/evidence.md#pfcg-download).
 */
const profileLength = 10;
const unnamed = /^_+\d*$/;

/** The profile that an authorization belongs to. */
export function profileOf({name}: Authorization): string {
  return name.slice(0, profileLength);
}

/** A profile name without the number that large roles add for further profiles. */
export function baseOfProfile(profile: string): string {
  return profile.slice(0, profileLength);
}

/** Whether an authorization has no profile name, because no profile was generated. */
export function hasNoProfile({name}: Authorization): boolean {
  return unnamed.test(name);
}
