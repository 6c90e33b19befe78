import {afcTopic, connectivityTopic, publicSource, sapText} from './source';

// Topics of SAP's guide for AFC, below docs/.
export const errorHandling = afcTopic(
  'Error Handling',
  'Monitoring-and-Troubleshooting/error-handling-e5eb3d8.md',
);
export const connectionIssues = afcTopic(
  'How to Tackle Connection Issues',
  'System-Monitoring/how-to-tackle-connection-issues-7b0898e.md',
);
export const syncLogs = afcTopic(
  'Synchronization Business Logs',
  'Connectivity/synchronization-business-logs-c4a31b9.md',
);
export const synchronization = afcTopic(
  'Synchronization of Communication Systems',
  'Connectivity/synchronization-of-communication-systems-a86348d.md',
);
export const logging = afcTopic('Logging', 'Monitoring-and-Troubleshooting/logging-57375b8.md');
export const authorizationHandling = afcTopic(
  'Authorization Handling During System Communication',
  'Security/authorization-handling-during-system-communication-c310348.md',
);
export const userAuthorizations = afcTopic(
  'Authorizations Required in the Communication System',
  'User-Management/authorizations-required-in-the-communication-system-97120d2.md',
);
export const connectS4 = afcTopic(
  'How to Connect to SAP S/4HANA as a Communication System',
  'Connectivity/how-to-connect-to-sap-s-4hana-as-a-communication-system-34ec755.md',
);
export const destinationTopic = afcTopic(
  'How to Create the Destination in the SAP BTP Cockpit',
  'Connectivity/how-to-create-the-destination-in-the-sap-btp-cockpit-5c2b2f0.md',
);
export const cloudConnectorTopic = afcTopic(
  'How to Install and Configure the Cloud Connector',
  'Connectivity/how-to-install-and-configure-the-cloud-connector-4cf0fb0.md',
);
export const odataTopic = afcTopic(
  'How to Enable OData Services in SAP S/4HANA',
  'Connectivity/how-to-enable-odata-services-in-sap-s-4hana-fb5fe06.md',
);
export const oneSystemTopic = afcTopic(
  'How to Create a Technical Communication User (One System for Gateway and Business Back End)',
  'Connectivity/how-to-create-a-technical-communication-user-one-system-for-gateway-and-business-back-end-8705f86.md',
);
export const separateSystemsTopic = afcTopic(
  'How to Create Technical Communication Users (Separate Gateway and Business Back Ends)',
  'Connectivity/how-to-create-technical-communication-users-separate-gateway-and-business-back-ends-d3b1cbe.md',
);
export const importantNotes = afcTopic(
  'Important SAP Notes for Connected Communication Systems',
  'Connectivity/important-sap-notes-for-connected-communication-systems-02686a2.md',
);

// Topics of the SAP Connectivity documentation.
export const checkConnection = connectivityTopic(
  'Check the Availability of a Destination',
  'check-the-availability-of-a-destination-71ea3cc.md',
);
export const accessControl = connectivityTopic(
  'Configure Access Control (HTTP)',
  'configure-access-control-http-e7d4927.md',
);
export const proxyTroubleshooting = connectivityTopic(
  'Troubleshooting (Connectivity Proxy)',
  'troubleshooting-e7a04d9.md',
);
export const proxyVerification = connectivityTopic(
  'Verification and Testing (Connectivity Proxy)',
  'verification-and-testing-c0d9575.md',
);
export const auditLogs = connectivityTopic('Manage Audit Logs', 'manage-audit-logs-2264c70.md');
export const managingSubaccounts = connectivityTopic(
  'Adding and Managing Subaccounts',
  'adding-and-managing-subaccounts-f16df12.md',
);
export const initialConfiguration = connectivityTopic(
  'Initial Configuration',
  'initial-configuration-db9170a.md',
);

// Other SAP texts.
export const cloudSdk = sapText(
  'SAP Cloud SDK for Java, which reads these answers of the connectivity service',
  'https://github.com/SAP/cloud-sdk-java',
);
export const logonTests = sapText(
  'Tests of SAP’s node-rfc, which expect this text for a refused logon',
  'https://github.com/SAP/node-rfc',
);
export const startOfServices = sapText(
  'SAP documentation, authorization object S_SERVICE',
  'https://help.sap.com/doc/saphelp_em900/9.0/en-US/63/ed7746b6044288928b1382232ec10a',
);
export const gatewayClientWiki = sapText(
  'SAP Community wiki, Gateway Client',
  'https://wiki.scn.sap.com/wiki/display/ABAPConn/Gateway+Client',
);
export const icfWiki = sapText('SAP Community wiki, status 403 from ICF (page 494305886)');
export const csrfKba = sapText('SAP Knowledge Base Article 3048103 (written for another product)');
export const trustedSystemArchive = sapText(
  'SAP archive, logon to trusted systems (DOC-73244)',
  'https://archive.sap.com/documents/docs/DOC-73244',
);
export const rfcaclDocumentation = sapText(
  'SAP NetWeaver documentation, authorization object S_RFCACL',
  'https://help.sap.com/saphelp_nwpi71/helpdata/en/4f/315140c770cd01e10000000a155106',
);
export const trustedRfcLearning = sapText(
  'SAP Learning, SAP Fiori System Administration, hub deployment',
  'https://learning.sap.com/courses/sap-fiori-system-administration-1/configuring-a-hub-deployment-appendix-',
);
export const backgroundJobs = sapText(
  'SAP documentation, authorizations for background jobs',
  'https://help.sap.com/erp2005_ehp_07/helpdata/en/4e/c48f2468ac35fde10000000a42189e',
);
export const applicationLogWiki = sapText('SAP wiki, authorization object S_APPL_LOG');
export const profileGeneration = sapText(
  'SAP documentation, generating authorization profiles',
  'https://help.sap.com/doc/c6e6d078ab99452db94ed7b3b7bbcccf/7.4.27/en-US/739317502c729d38e10000000a44176d',
);
export const gatewayDeployment = sapText(
  'SAP Gateway documentation, deployment options',
  'https://help.sap.com/doc/68bf513362174d54b58cddec28794093/7.4.27/en-US/3eb1ea508f88bb7ee10000000a445394.html',
);

// Public sources other than SAP.
export const tunnelMessage = publicSource(
  'Public reports that quote this answer of the connectivity service with status 503',
);
export const accessDeniedNote = publicSource(
  'Title of SAP Note 2667924 and public code that expects this text of the Cloud Connector with status 403',
);
export const statusMeanings = publicSource(
  'RFC 9110, section 15.6, what servers mean with this status',
  'https://www.rfc-editor.org/rfc/rfc9110#section-15.6',
);
export const noAuthorizationMessage = publicSource(
  'erplingo.com, message 101 of class /IWFND/CM_CONSUMER; public answers of SAP Gateway with status 403',
  'https://www.erplingo.com/sap-error-messages/en/iwfnd-cm_consumer/iwfnd-cm_consumer101',
);
export const logonMessages = publicSource(
  'erplingo.com, message 158 of class 00 and message 010 of class ICF_SYSTEM_LOGIN',
  'https://www.erplingo.com/sap-error-messages/en/00/00158',
);
export const lockedByAttempts = publicSource(
  'Public code that expects this text for a locked user (Metasploit, sap_web_gui_brute_login)',
  'https://github.com/rapid7/metasploit-framework/blob/master/modules/auxiliary/scanner/sap/sap_web_gui_brute_login.rb',
);
export const logonErrorPage = publicSource(
  'Public code that knows this page of the Internet Communication Framework by its title',
);
export const csrfHeader = publicSource(
  'Public clients for OData, which get a new token when an answer with status 403 has this header',
);
export const hashTable = publicSource(
  'leanx.eu, table USOBHASH',
  'https://leanx.eu/en/sap/table/usobhash.html',
);
export const expiredPasswords = publicSource(
  'Summary of SAP Note 454962 (stechno.net), profile parameter icf/reject_expired_passwd; the default depends on the release',
);
export const aliasErrors = publicSource('stechies.com, SAP Gateway errors');
export const startAuthorizationNote = publicSource('Title of SAP Note 2743304, from a note list');
export const rfcaclMessage = publicSource(
  'erplingo.com, message 011 of class /IWFND/CM_V4_RUNTIME',
);
export const serviceNotRegistered = publicSource(
  'Public issue: unregistered service, answered with 403 (SAP/jenkins-library, issue 630); code /IWFND/MED/170 in the public troubleshooting page of OutSystems for SAP Gateway',
  'https://github.com/SAP/jenkins-library/issues/630',
);
export const missingAlias = publicSource(
  'Public traces of SAP Gateway answers with status 500 and code /IWFND/CM_COS/064',
);
export const systemAliases = sapText(
  'SAP Gateway documentation, Creating the SAP System Alias for Applications',
  'https://help.sap.com/saphelp_em92/helpdata/en/63/f72651c294256ee10000000a445394/content.htm',
);
export const coDeployed = publicSource(
  'Public descriptions of the processing mode “Co-deployed only”, which needs no alias',
);
export const backEndUserTemplate = publicSource(
  'sapdatasheet.org, IMG activity “Define Role for Backend OData Channel User”',
  'https://www.sapdatasheet.org/abap/cus0//iwbep/odc_role_usr.html',
);
export const trustSettings = sapText(
  'SAP-samples/security-services-tools, recommended profile parameters for SAP S/4HANA 2023',
  'https://github.com/SAP-samples/security-services-tools',
);
export const rfcNoAuthority = publicSource(
  'Copy of the ABAP documentation on RFC authorizations (sandraros.free.fr)',
);
export const sapAllNote = publicSource(
  'nw-basis and sap-corner on SAP Note 1416085',
  'http://nw-basis.atwebpages.com/g3-what_to_do_when_the_auditor_comes_-_part_2_authorizations_and_parameters.html',
);
export const trustedReturnCodes = publicSource('Blog post of 2019 and erpsecurity.training');
export const objectTypesByRole = publicSource(
  'help.qlik.com, which quotes SAP’s “Roles in the SAP Gateway Landscape”',
);
