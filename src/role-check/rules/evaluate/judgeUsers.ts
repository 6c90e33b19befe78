import type {UserSystemId} from '../../../facts/requirements/types';
import type {Finding, FindingId} from './answer';
import {judgeCompared, judgeGenerated} from './judgeProfile';
import {mendingStep} from './mendingSteps';
import {hasTable} from './systemData';
import {todaysRequirement} from './todaysRequirement';
import {
  assignmentsOf,
  named,
  rolesUsed,
  sufficientUsers,
  type JudgedUsers,
  type UserQuestion,
} from './userQuestion';

function finding(system: UserSystemId, id: FindingId, title: string, judged: JudgedUsers): Finding {
  const base = {id, system, title, fields: [], lacks: [], excess: [], grantedBy: []};
  return {...base, ...judged, step: mendingStep(system, id)};
}

function judgeAssigned(question: UserQuestion): JudgedUsers {
  const roles = rolesUsed(question);
  const toldBy = 'an SE16 export of AGR_USERS';
  if (roles.size === 0) {
    return {status: 'unknown', detail: 'No role grants anything that is needed.', toldBy};
  }
  if (!hasTable(question.data, 'AGR_USERS')) {
    return {status: 'unknown', detail: `Who has ${named(roles)} is not in the file.`, toldBy};
  }
  const users = sufficientUsers(question);
  if (users.length > 0) {
    return {status: 'met', detail: `${named(users)} has what these roles grant: ${named(roles)}.`};
  }
  const {valid, invalid} = assignmentsOf(question);
  if (valid.size > 0) {
    const who = [...valid].map(([user, own]) => `${user} has ${named(own)}`);
    const detail = `Not all roles that are needed together are with the technical communication user: ${named(who)}.`;
    return {status: 'partly', detail};
  }
  return invalid.size > 0
    ? {status: 'missing', detail: `The assignment of ${named(invalid)} is not valid today.`}
    : {status: 'missing', detail: `No user has ${named(roles)}.`};
}

function judgeUserType(question: UserQuestion): JudgedUsers {
  const {data} = question;
  const {rule} = todaysRequirement[data.system].userType;
  if (rule.kind === 'free') return {status: 'met', detail: 'The user type is a free choice.'};
  const {label, code} = rule.type;
  const types = data.readings.flatMap(({reading}) => reading.rows.userTypes);
  const known = data.values.technicalUser;
  const users = hasTable(data, 'AGR_USERS') ? sufficientUsers(question) : known ? [known] : [];
  const own = types.filter(({user}) => users.includes(user) || types.length === 1);
  if (own.length === 0) {
    const detail = `The user has to be of type ${label}. Its type is not in the file.`;
    return {
      status: 'unknown',
      detail,
      toldBy: 'SU01, or an SE16 export of USR02 with BNAME and USTYP only',
    };
  }
  const right = own.filter(
    ({type}) => type === code || type.startsWith(`${code} `) || type === label,
  );
  return right.length > 0
    ? {status: 'met', detail: `${named(right.map(({user}) => user))} is of type ${label}.`}
    : {
        status: 'missing',
        detail: `${named(own.map(({user}) => user))} has to be of type ${label}.`,
      };
}

/**
 * Judges what a role alone does not show: whether its profile is generated, who has it, whether the
 * user comparison has run, and the user type (src/facts/evidence.md#user-types,
 * #generate-and-compare).
 */
export function judgeUsers(question: UserQuestion): readonly Finding[] {
  const {system} = question.data;
  return [
    finding(system, 'generated-profile', 'Generated profile', judgeGenerated(question)),
    finding(system, 'assigned-user', 'Assigned user', judgeAssigned(question)),
    finding(system, 'user-comparison', 'User comparison', judgeCompared(question)),
    finding(system, 'user-type', 'User type', judgeUserType(question)),
  ];
}
