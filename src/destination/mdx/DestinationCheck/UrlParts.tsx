import type {ReactNode} from 'react';
import type {UrlPart, UrlPartName} from '@site/src/destination/rules/checkDestinationUrl';
import {Judgements} from './Judgements';

const names: Readonly<Record<UrlPartName, string>> = {
  scheme: 'Scheme',
  credentials: 'User or password',
  host: 'Virtual host',
  port: 'Virtual port',
  path: 'Path',
  client: 'Client',
  query: 'Other parameters',
  fragment: 'Fragment',
};

interface Props {
  readonly caption: string;
  readonly parts: readonly UrlPart[];
}

/** A URL of a destination taken apart, each part judged. */
export function UrlParts({caption, parts}: Props): ReactNode {
  return (
    <Judgements caption={caption} rows={parts.map((part) => ({...part, name: names[part.part]}))} />
  );
}
