import type {ReactNode} from 'react';
import {valueDefinitions, type ValueName, type Values} from '@site/src/facts/valueDefinitions';
import {Value} from '../../../runs/mdx/Value/Value';

const required: readonly ValueName[] = [
  'destinationName',
  'virtualHost',
  'virtualPort',
  'client',
  'technicalUser',
];

/** The values that go into the destination, and which are missing. */
export function UsedValues({values}: {readonly values: Values}): ReactNode {
  return (
    <ul>
      {required.map((name) => (
        <li key={name}>
          {valueDefinitions[name].label}: <Value name={name} />
          {values[name] === undefined && ' (missing)'}
        </li>
      ))}
      <li>
        {valueDefinitions.locationId.label}: <Value name="locationId" />
        {values.locationId === undefined && ' (only if the Cloud Connector has one)'}
      </li>
    </ul>
  );
}
