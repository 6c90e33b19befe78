import type {TopologyId} from '../../../src/facts/topologies';

/** A fact of an SAP topic: words that the page of a topology must contain. */
export type Fact = readonly [topology: TopologyId | 'both', ...words: readonly string[]];

const one = 'one-system';
const separate = 'separate-systems';
const user = '/s4hana/technical-communication-user/';

/** The facts of SAP's topics at the pinned revision, by the page that states them. */
export const facts: Readonly<Record<string, readonly Fact[]>> = {
  [user]: [
    ['both', 'SAP_ALL', 'can’t grant'],
    ['both', 'SU01', 'Logon Data', 'alias', 'User Type'],
    ['both', 'final password', 'initial'],
    ['both', 'PFCG', 'Single Role', 'description', 'Save', 'change mode', 'Menu', 'Insert'],
    ['both', 'Edit > Insert Authorization Default', 'Default Authorization'],
    ['both', 'SAP Gateway: Service Group Metadata', 'R3TR', 'IWSG', 'TADIR Service'],
    ['both', 'ZFCCX_COMMUNICATION_SERVICES_SRV*'],
    ['both', 'SAP Gateway Business Suite Enablement - Service', 'IWSV', 'Copy'],
    ['both', 'FCCX_COMMUNICATION_SERVICES_SRV 0001'],
    ['both', 'OP Variant', 'FCCX_COMMUNICATION_SERVICES_SRVO', 'Applications', 'Selected'],
    ['both', 'S_BTCH_NA1', 'PROGRAM', 'FCCX_APJ_PROCESSOR'],
    ['both', 'BTCUNAME', 'Background User Name for Authorization Check', 'business users'],
    ['both', 'S_BTCH_JOB', 'JOBACTION', 'DELE', 'RELE', 'JOBGROUP'],
    ['both', 'S_APPL_LOG', 'ACTVT', '03', 'prefilled', 'ALG_OBJECT', 'ALG_SUBOBJ'],
    ['both', 'does not recommend adding any', 'additional profiles', 'Save the role'],
    ['both', 'BTP account administrator'],
    [one, 'make a selection', 'any other or additional profiles'],
    [separate, 'must be dialog users', 'S_RFCACL', 'Depending on your release', 'select Dialog'],
    [separate, 'same password as in the business back end', 'any alternative or additional'],
  ],
  '/s4hana/odata-services/': [
    ['both', 'SPRO', 'Activate and Maintain Services', '/n/IWFND/MAINT_SERVICE', 'Add Service'],
    ['both', 'Filter', 'System Alias', 'LOCAL', 'FCCX_COMMUNICATION_SERVICES_SRV', '*FCCX*'],
    ['both', 'RFC destination that points to the system', 'Add Selected Services'],
    ['both', 'ZFCCX_COMMUNICATION_SERVICES', 'recommends the default', 'ICF Nodes', 'Call Browser'],
    ['both', 'Configure (SICF)', 'default_host', '[namespace]', 'fccx_communication_services_srv'],
    ['both', 'Alternative Logon Procedure', 'Logon Procedure List', 'Basic Authentication'],
    ['both', 'Define Virus Scan Profiles', 'V2 Virus Scan Options', 'Virus Scan Switched Off'],
    ['both', 'VSCAN', 'Setting Up a Virus Scan Provider (ABAP)', 'system administrator'],
  ],
  '/s4hana/cloud-connector/': [
    ['both', 'additional software', 'Cloud Connector Installation', 'Initial Configuration'],
    ['both', 'Managing Subaccounts', '443', 'virtual host', 'Set Up an HTTP Destination'],
  ],
  '/s4hana/destination/': [
    ['both', 'Onboarding', 'Managing Destinations', 'HTTP', 'OnPremise', 'BasicAuthentication'],
    ['both', '/sap/opu/odata/sap/fccx_communication_services_srv?sap-client=', 'client number'],
    ['both', 'same for all SAP S/4HANA systems', 'Password'],
  ],
  '/s4hana/communication-system/': [
    ['both', 'AFC_SystemAdmin', 'AFC_SpecifySystemsApp', 'AFC_MonitorSystemsApp', 'AFC_Define'],
    ['both', 'Specify Communication Systems', 'Create > Create ABAP System', 'Name of Destination'],
    ['both', 'UI Domain', 'UI Endpoint', 'UI Parameters', '/sap/bc/ui2/flp', 'sap-client=230'],
    ['both', 'Is Production System', 'Yes', 'not reclassified', 'deleted too early'],
    ['both', 'Check UI Settings', 'Check Connection', 'Notifications', 'Migration'],
    ['both', 'Closing Structure', 'Ledger', 'Factory Calendar ID', 'Cancel'],
    ['both', 'once every day', 'Synchronize Now', 'Monitor System Status', 'every seven days'],
    ['both', 'unsaved changes'],
  ],
  '/s4hana/upgrade-from-erp/': [
    ['both', 'back-end URL', 'UI Domain', 'UI Endpoint', 'UI Parameters', 'Check UI Settings'],
  ],
  '/s4hana/local-settings/': [
    ['both', 'Local Settings Guide', 'About This Configuration Guide', '3030697', 'task models'],
    ['both', 'ABAP Programs', 'SAP Fiori Applications', 'Differences in System Appearances'],
  ],
  '/s4hana/private-edition/': [
    ['both', 'SAP HANA Enterprise Cloud team', 'service request', '2873915', 'Cloud Connector'],
  ],
  '/s4hana/delete-connection/': [
    ['both', 'task list template', 'user role', 'company code group', 'Delete', 'destination'],
  ],
  '/s4hana/': [
    ['both', 'Internet Transaction Server (ITS)', 'single sign-on (SSO)', 'not handed over'],
    ['both', '1809 SPS04', '1909 FPS02', 'Process Closing Tasks', 'Monitor Business Logs'],
  ],
  '/reference/how-to-tell/': [['both', 'Manage SAP System Aliases', 'Co-deployed only']],
  '/reference/when-it-does-not-work/': [
    ['both', 'FIN-FIO-FCC', 'Every three hours', 'Every 15 minutes', 'Every 24 hours', 'Paused'],
    ['both', 'Last Checked On', 'Status Changed On', 'Monitor Business Logs', '30 days'],
    ['both', 'FCCX_TMM', 'requirements that your system must fulfill', 'cyclic dependency'],
    ['both', 'Country ISO code', 'insertion error', 'task parameter structure'],
  ],
};
