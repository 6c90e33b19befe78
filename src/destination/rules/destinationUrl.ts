import {accept, refuse, type Checked} from '../../runs/rules/checked';
import {valueDefinitions, type ValueName, type Values} from '../../facts/valueDefinitions';

/** The path of the communication service, in lower case (SAP topic 5c2b2f0, src/facts/evidence.md#destination-url). */
export const servicePath = '/sap/opu/odata/sap/fccx_communication_services_srv';

/** The query parameter with the client (SAP topic 5c2b2f0, src/facts/evidence.md#destination-url). */
export const clientParameter = 'sap-client';

/**
 * The URL of the destination, for `substitute`. The scheme is http, because the connection ends at
 * the Cloud Connector (src/facts/evidence.md#destination-url).
 */
export const destinationUrlTemplate = `http://{virtualHost}:{virtualPort}${servicePath}?${clientParameter}={client}`;

/** The labels of the missing values, as part of a sentence. */
export function missingLabels(names: readonly ValueName[], values: Values): string | undefined {
  const missing = names.filter((name) => !values[name]);
  return missing.length === 0
    ? undefined
    : missing.map((name) => valueDefinitions[name].label).join(', ');
}

/** Builds the URL of the destination from usable values, or says which are missing. */
export function buildDestinationUrl(values: Values): Checked<string> {
  const missing = missingLabels(['virtualHost', 'virtualPort', 'client'], values);
  if (missing !== undefined) {
    return refuse('Values for the URL are missing.', `Enter: ${missing}.`);
  }
  const {virtualHost, virtualPort, client} = values;
  return accept(`http://${virtualHost}:${virtualPort}${servicePath}?${clientParameter}=${client}`);
}
