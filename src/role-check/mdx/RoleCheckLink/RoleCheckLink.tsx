import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {UserSystemId} from '@site/src/facts/requirements/types';
import {userSystemsOf} from '@site/src/facts/requirements/userSystems';
import {topologies} from '@site/src/facts/topologies';

/** Opens the role check for the topology and the system of the step. */
export function RoleCheckLink({system}: {readonly system: UserSystemId}): ReactNode {
  const topology = topologies.find(({id}) => userSystemsOf(id).includes(system))?.id;
  return (
    <Link to={`/tools/role-check/?topology=${topology}&system=${system}`} data-no-export="">
      Check the role
    </Link>
  );
}
