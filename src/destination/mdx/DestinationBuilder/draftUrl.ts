import {clientParameter, servicePath} from '@site/src/destination/rules/destinationUrl';
import type {Values} from '@site/src/facts/valueDefinitions';

/** The URL as far as values are there, so that the check names each missing part. */
export function draftUrl({virtualHost = '', virtualPort, client}: Values): string {
  const port = virtualPort === undefined ? '' : `:${virtualPort}`;
  const query = client === undefined ? '' : `?${clientParameter}=${client}`;
  return `http://${virtualHost}${port}${servicePath}${query}`;
}
