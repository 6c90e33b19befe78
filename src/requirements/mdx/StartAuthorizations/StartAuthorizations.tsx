import type {ReactNode} from 'react';
import {startAuthorizationsFor} from '@site/src/requirements/rules/requirements';
import {startAuthorizationRows} from '@site/src/requirements/rules/startAuthorizationRows';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import type {UserSystemId} from '@site/src/facts/requirements/types';
import {systems} from '@site/src/facts/systems';
import {Code} from '@site/src/ui/Code';
import {TableFrame} from '@site/src/ui/TableFrame';
import {Phrases} from '../Requirements/Phrases';

const {caption, firstColumn} = tableWords.startAuthorizations;

/**
 * The authorization defaults that the role of a system must contain. Because the names are long,
 * each default is a column with its properties in rows.
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
