import type {StepLink} from './symptom';

const user = 'technical-communication-user';

/** The same work in the branch of each topology. */
function inBothBranches(label: string, combined: string, separate: string): readonly StepLink[] {
  return [
    {label: `${label} (one system)`, topic: user, step: combined, topology: 'one-system'},
    {
      label: `${label} (separate systems)`,
      topic: user,
      step: separate,
      topology: 'separate-systems',
    },
  ];
}

function inSeparateSystems(label: string, step: string): StepLink {
  return {label, topic: user, step, topology: 'separate-systems'};
}

// OData services
export const addService: StepLink = {
  label: 'Find the service by its external name',
  topic: 'odata-services',
  step: 'gateway-odata-filter',
};
export const activateService: StepLink = {
  label: 'Test the service with Call Browser',
  topic: 'odata-services',
  step: 'gateway-odata-call-browser',
};
export const serviceName: StepLink = {
  label: 'Note the technical service name',
  topic: 'odata-services',
  step: 'gateway-odata-service-name',
};
export const openServiceNode: StepLink = {
  label: 'Open the service in SICF',
  topic: 'odata-services',
  step: 'gateway-odata-sicf-node',
};
export const restrictLogon: StepLink = {
  label: 'Keep basic authentication only',
  topic: 'odata-services',
  step: 'gateway-odata-basic-authentication',
};

// Cloud Connector
export const connectSubaccount: StepLink = {
  label: 'Connect the subaccount',
  topic: 'cloud-connector',
  step: 'cloud-connector-connect-subaccount',
};
export const addMapping: StepLink = {
  label: 'Add the system mapping',
  topic: 'cloud-connector',
  step: 'cloud-connector-add-mapping',
};
export const mappingProtocol: StepLink = {
  label: 'Choose the protocol to the internal host',
  topic: 'cloud-connector',
  step: 'cloud-connector-protocol',
};
export const internalHost: StepLink = {
  label: 'Enter internal host and port',
  topic: 'cloud-connector',
  step: 'cloud-connector-internal-host',
};
export const virtualHost: StepLink = {
  label: 'Enter virtual host and port',
  topic: 'cloud-connector',
  step: 'cloud-connector-virtual-host',
};
export const resourcePath: StepLink = {
  label: 'Allow the path of the service',
  topic: 'cloud-connector',
  step: 'cloud-connector-resource-path',
};

// Technical communication user
export const insertServiceGroup = inBothBranches(
  'Insert the start authorization IWSG',
  'combined-insert-service-group',
  'gateway-insert-service-group',
);
export const insertService = inBothBranches(
  'Insert the start authorization IWSV',
  'combined-insert-service',
  'business-insert-service',
);
export const maintainAuthorizations = inBothBranches(
  'Maintain the authorizations',
  'combined-maintain-authorizations',
  'business-maintain-authorizations',
);
export const generateServiceProfile = inBothBranches(
  'Generate the profile',
  'combined-generate-profile',
  'business-generate-profile',
);
export const generateGroupProfile = inBothBranches(
  'Generate the profile',
  'combined-generate-profile',
  'gateway-generate-profile',
);
export const compareGroupUser = inBothBranches(
  'Compare the user',
  'combined-compare-user',
  'gateway-compare-user',
);
export const setFinalPassword = inBothBranches(
  'Set the final password',
  'combined-set-final-password',
  'gateway-set-final-password',
);
export const checkRfcacl = inSeparateSystems(
  'Maintain S_RFCACL in the business back end',
  'business-check-s-rfcacl',
);
export const createBusinessUser = inSeparateSystems(
  'Create the user in the business back end',
  'business-create-user',
);
export const businessUserType = inSeparateSystems(
  'Set the user type in the business back end',
  'business-set-user-type',
);
export const testBusinessCall = inSeparateSystems(
  'Test the call from the gateway back end to the business back end',
  'gateway-test-business-call',
);

// Destination
export const destinationUrl: StepLink = {
  label: 'Enter the URL of the destination',
  topic: 'destination',
  step: 'btp-destination-url',
};
export const destinationFields: StepLink = {
  label: 'Fill in the fields of the destination',
  topic: 'destination',
  step: 'btp-destination-fields',
};
export const checkDestination: StepLink = {
  label: 'Check the destination',
  topic: 'destination',
  step: 'btp-destination-check',
};

// Communication system
export const destinationName: StepLink = {
  label: 'Enter the name of the destination',
  topic: 'communication-system',
  step: 'afc-system-destination',
};
export const enterUiData: StepLink = {
  label: 'Enter the UI domain',
  topic: 'communication-system',
  step: 'afc-system-ui-domain',
};
export const checkUiSettings: StepLink = {
  label: 'Check the UI settings',
  topic: 'communication-system',
  step: 'afc-system-check-ui-settings',
};
export const checkConnectionInAfc: StepLink = {
  label: 'Check the connection',
  topic: 'communication-system',
  step: 'afc-system-check-connection',
};
export const synchronizeNow: StepLink = {
  label: 'Start the first synchronization',
  topic: 'communication-system',
  step: 'afc-system-synchronize',
};
