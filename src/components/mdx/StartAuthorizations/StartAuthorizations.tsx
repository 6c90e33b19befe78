import type {ReactNode} from 'react';
import {startAuthorizationsFor} from '@site/src/domain/requirements/requirements';
import {startAuthorizationRows} from '@site/src/domain/requirements/startAuthorizationRows';
import {tableWords} from '@site/src/domain/requirements/tableWords';
import type {UserSystemId} from '@site/src/domain/requirements/types';
import {systems} from '@site/src/domain/systems/systems';
import {Code} from '@site/src/components/ui/Code/Code';
import {TableFrame} from '@site/src/components/ui/TableFrame/TableFrame';
import {Phrases} from '../Requirements/Phrases';

const {caption, firstColumn} = tableWords.startAuthorizations;

/**
 * The authorization defaults that the role of a system must contain, from the requirement data.
 * The names are long: one column for each default, and its properties below each other.
 */
export function StartAuthorizations({system}: {readonly system: UserSystemId}): ReactNode {
  const defaults = startAuthorizationsFor(system);
  return (
    <TableFrame
      caption={caption(systems[system].label)}
      columns={[
        firstColumn,
        ...defaults.map(({id, defaultName}) => <Code key={id}>{defaultName}</Code>),
      ]}
    >
      <tbody>
        {startAuthorizationRows.map(({label, cell}) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {defaults.map((item) => (
              <td key={item.id}>
                <Phrases of={cell(item)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
