import {systems} from '../../facts/systems';
import {topologies, type Topology} from '../../facts/topologies';
import {requirementsFor} from '../../requirements/rules/requirements';
import type {
  ComparisonLine,
  ComparisonRow,
  RoleRequirement,
  UserTypeRule,
} from '../../facts/requirements/types';
import {userSystemsOf} from '../../facts/requirements/userSystems';

const numberWords = ['no', 'one', 'two', 'three'];

function howMany(topology: Topology, noun: string): string {
  const count = userSystemsOf(topology.id).length;
  const word = numberWords[count] ?? String(count);
  return count === 1 ? `${word} ${noun}` : `${word} ${noun}s, one in each system`;
}

function row(
  id: string,
  label: string,
  linesOf: (topology: Topology) => readonly ComparisonLine[],
  source?: string,
): ComparisonRow {
  const cells = Object.fromEntries(topologies.map((topology) => [topology.id, linesOf(topology)]));
  return {id, label, source, cells: cells as ComparisonRow['cells']};
}

/** One line for each system of the topology, or one line for all if they have the same text. */
function perSystem(textOf: (role: RoleRequirement) => string) {
  return ({id}: Topology): readonly ComparisonLine[] => {
    const lines = userSystemsOf(id).map((system) => ({
      system,
      text: textOf(requirementsFor(system)),
    }));
    const [first, ...rest] = lines;
    if (!first) return [];
    if (rest.length === 0) return [{text: first.text}];
    return rest.every(({text}) => text === first.text)
      ? [{text: `${first.text}, in each system`}]
      : lines;
  };
}

/** One text for a single user system, another for several. */
function byCount(one: string, several: string) {
  return ({id}: Topology): readonly ComparisonLine[] => [
    {text: userSystemsOf(id).length === 1 ? one : several},
  ];
}

function codes(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => `\`${name}\``).join(', ') : 'none';
}

function userTypeText(rule: UserTypeRule): string {
  if (rule.kind === 'required') return `*${rule.type.label}* required`;
  return rule.recommended ? `free choice, *${rule.recommended.label}* recommended` : 'free choice';
}

function stepObjects({authorizations}: RoleRequirement): string {
  const inSteps = authorizations.filter(({statedIn}) => statedIn === 'steps');
  return codes(inSteps.map(({object}) => object));
}

function cautionObjects({authorizations}: RoleRequirement): string {
  const named = authorizations.some(({object}) => object === 'S_RFCACL');
  return named ? 'required' : 'not mentioned';
}

function checkedText(topology: Topology): readonly ComparisonLine[] {
  const checking = userSystemsOf(topology.id).filter((system) =>
    requirementsFor(system).authorizations.some(
      ({object, necessity}) => object === 'S_RFCACL' && necessity === 'required',
    ),
  );
  if (checking.length === 0) return [{text: 'none; no system checks `S_RFCACL`'}];
  return checking.map((system) => ({
    text: `from the gateway back end to the ${systems[system].label.toLowerCase()}, which checks \`S_RFCACL\``,
  }));
}

/**
 * The differences between the topologies, row by row, from the lists of topologies, systems and
 * requirements. Rows that SAP's guide does not state name their source
 * (src/facts/evidence.md#gateway-deployment, #users).
 */
export function comparisonRows(): readonly ComparisonRow[] {
  return [
    row('systems', 'Systems', ({id}) =>
      userSystemsOf(id).map((system) => ({text: systems[system].label})),
    ),
    row('users', 'Technical communication users', (topology) => [
      {text: howMany(topology, 'user')},
    ]),
    row(
      'user-type',
      'User type',
      perSystem(({userType}) => userTypeText(userType.rule)),
    ),
    row('password', 'Final password', byCount('one', 'the same in both systems')),
    row('roles', 'Roles', (topology) => [{text: howMany(topology, 'role')}]),
    row(
      'start-authorizations',
      'Start authorizations',
      perSystem(({startAuthorizations}) => codes(startAuthorizations.map(({id}) => id))),
    ),
    row('objects', 'Authorization objects', perSystem(stepObjects)),
    row('s-rfcacl', '`S_RFCACL`', perSystem(cautionObjects)),
    row(
      'gateway-term',
      'SAP Gateway’s term',
      ({gatewayTerm}) => [{text: gatewayTerm}],
      'SAP Gateway documentation; derived, because SAP’s topics for this task use neither term.',
    ),
    row(
      'trusted-rfc',
      'Trusted RFC connection',
      checkedText,
      'SAP Learning, Configuring a Hub Deployment; SAP documentation of S_RFCACL. SAP’s topics for this task don’t describe the connection.',
    ),
    row(
      'user-name',
      'User name',
      byCount('one', 'ideally the same in both systems'),
      'Derived: a trusted RFC call with the current user needs that user in both systems. SAP requires the same password only.',
    ),
  ];
}
