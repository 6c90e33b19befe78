import {namePlaceholder} from './namePlaceholder';

/** Names and words of the subject that readers know, however long. */
const known = [
  'SAP Advanced Financial Closing',
  'SAP S/4HANA Cloud Private Edition',
  'SAP S/4HANA Cloud Public Edition',
  'SAP S/4HANA',
  'SAP BTP cockpit',
  'SAP Fiori launchpad',
  'technical communication users?',
  'communication systems?',
  'business back ends?',
  'gateway back ends?',
  'start authorizations?',
  'authorization objects?',
  'authorization defaults?',
  'Cloud Connectors?',
  'role collections?',
  'role templates?',
  'basic authentication',
  'authorizations?',
  'administrators?',
  'destinations?',
  'synchronization',
  'connectivity',
  'documentation',
  'subaccounts?',
  'topology',
  'topologies',
];
const names = new RegExp(`${namePlaceholder}|\\b(${known.join('|')})\\b`, 'gi');

/** The text with easy words instead of names, so that readability measures the sentence. */
export function easyNames(text: string): string {
  return text.replaceAll(names, 'name');
}
