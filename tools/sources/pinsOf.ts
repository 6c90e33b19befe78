import type {Pin} from './rules/pins';
import {CannotRead} from './clone';
import {fingerprintOf, rolesFingerprint} from './fingerprint';
import type {Snapshot} from './sourceReport';

/**
 * The pins of a revision.
 * @throws CannotRead if a watched topic is missing
 */
export function pinsOf(snapshot: Snapshot, watched: readonly string[], checkedOn: string): Pin[] {
  return watched.map((loio) => {
    const topic = snapshot.topics.get(loio);
    if (!topic)
      throw new CannotRead(`Revision ${snapshot.commit.slice(0, 7)} has no topic ${loio}.`);
    const {content, path} = topic;
    return {
      loio,
      path,
      commit: snapshot.commit,
      checkedOn,
      fingerprint: fingerprintOf(content),
      ...(content.roles.length > 0 && {roles: rolesFingerprint(content.roles)}),
    };
  });
}
