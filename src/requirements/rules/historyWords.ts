import type {Phrase} from './phrase';
import {systems} from '../../facts/systems';
import {topologies} from '../../facts/topologies';
import type {RoleGap, RolePart, UserSystemId} from '../../facts/requirements/types';
import {userSystemsOf} from '../../facts/requirements/userSystems';

/** The text of a cell that has nothing to list. */
export const nothing = 'nothing';

/** The topologies that a change affects, with the system if it affects only one of two. */
export function concernedText(affected: readonly UserSystemId[]): string {
  const parts = topologies.flatMap(({id, label}) => {
    const all = userSystemsOf(id);
    const own = all.filter((system) => affected.includes(system));
    if (own.length === 0) return [];
    if (own.length === all.length) return [label];
    return [`${label} (${own.map((system) => systems[system].label).join(', ')})`];
  });
  return `Concerns: ${parts.join('; ')}`;
}

/** The name of a part of a role: start authorization, object, or one value of a field. */
export function rolePartPhrases(part: RolePart): readonly Phrase[] {
  switch (part.kind) {
    case 'start-authorization':
      return [{code: part.id}];
    case 'authorization':
      return [{code: part.object}];
    case 'value':
      return [{code: part.object}, `, field ${part.field}: `, {code: part.value}];
  }
}

/** The text before the list of missing parts if the guide described no role at all. */
export const noRoleText = 'The whole role: SAP’s guide described none.';

/** What a role from a past period is missing today, one entry for each part. */
export function missingItems({missing, doubtful}: RoleGap): readonly (readonly Phrase[])[] {
  const doubt = ', unless added manually: this role has no start authorization that provides it';
  return [
    ...missing.map(rolePartPhrases),
    ...doubtful.map((part) => [...rolePartPhrases(part), doubt]),
  ];
}

/** The system that misplaced parts of a role belong to. */
export function belongsText(system: UserSystemId): string {
  return `Belongs in: ${systems[system].label}`;
}
