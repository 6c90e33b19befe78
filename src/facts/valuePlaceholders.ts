/**
 * The text shown until the reader enters a value. Separate from the definitions, because every page
 * has these words, and only the form needs the rest.
 */
export const valuePlaceholders = {
  gatewaySystemId: 'gateway system ID',
  businessSystemId: 'business system ID',
  gatewayClient: 'gateway client',
  businessClient: 'business client',
  client: 'client',
  gatewayHost: 'gateway host',
  gatewayPort: 'gateway port',
  virtualHost: 'virtual host',
  virtualPort: 'virtual port',
  technicalUser: 'technical user',
  roleName: 'role name',
  businessRoleName: 'business role name',
  gatewayRoleName: 'gateway role name',
  roleDescription: 'role description',
  serviceName: 'technical service name',
  destinationName: 'destination name',
  locationId: 'Location ID',
  uiDomain: 'UI domain',
  uiEndpoint: 'UI endpoint',
  businessUsers: 'business users',
} as const;
