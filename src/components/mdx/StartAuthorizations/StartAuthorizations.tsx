import type {ReactNode} from 'react';
import {startAuthorizationsFor} from '@site/src/domain/requirements/requirements';
import type {RequiredStartAuthorization, UserSystemId} from '@site/src/domain/requirements/types';
import {systems} from '@site/src/domain/systems/systems';
import {Code} from '@site/src/components/ui/Code/Code';
import {Day} from '../Requirements/Day';
import {TableFrame} from '@site/src/components/ui/TableFrame/TableFrame';
import {TadirService} from './TadirService';
import {Variant} from './Variant';

interface Row {
  readonly label: string;
  readonly cell: (item: RequiredStartAuthorization) => ReactNode;
}

// The names are long: one column for each default, and its properties below each other.
const rows: readonly Row[] = [
  {label: 'Program ID', cell: ({programId}) => <Code>{programId}</Code>},
  {label: 'Object type', cell: ({objectType}) => <Code>{objectType}</Code>},
  {label: 'TADIR service', cell: (item) => <TadirService item={item} />},
  {label: 'Variant', cell: ({variant}) => <Variant variant={variant} />},
  {label: 'Required since', cell: ({since}) => <Day>{since}</Day>},
];

/** The authorization defaults that the role of a system must contain, from the requirement data. */
export function StartAuthorizations({system}: {readonly system: UserSystemId}): ReactNode {
  const defaults = startAuthorizationsFor(system);
  return (
    <TableFrame
      caption={`Start authorizations: ${systems[system].label}`}
      columns={[
        'Authorization default',
        ...defaults.map(({id, defaultName}) => <Code key={id}>{defaultName}</Code>),
      ]}
    >
      <tbody>
        {rows.map(({label, cell}) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {defaults.map((item) => (
              <td key={item.id}>{cell(item)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
