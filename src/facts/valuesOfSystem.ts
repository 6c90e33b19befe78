import type {ValueName} from './valueDefinitions';
import type {SystemId} from './systems';

/** The reader's own values that name a system on the screen: its system ID and its client. */
export const valuesOfSystem: Readonly<
  Partial<Record<SystemId, {readonly systemId: ValueName; readonly client: ValueName}>>
> = {
  combined: {systemId: 'gatewaySystemId', client: 'client'},
  gateway: {systemId: 'gatewaySystemId', client: 'gatewayClient'},
  business: {systemId: 'businessSystemId', client: 'businessClient'},
};
