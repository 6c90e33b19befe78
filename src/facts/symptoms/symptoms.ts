import {afcSymptoms} from './afcSymptoms';
import {cockpitSymptoms} from './cockpitSymptoms';
import {gatewaySymptoms} from './gatewaySymptoms';
import {httpSymptoms} from './httpSymptoms';
import {rfcSymptoms} from './rfcSymptoms';
import type {Symptom, SymptomPlace, SymptomPlaceId} from './symptom';
import {syncLogSymptoms} from './syncLogSymptoms';

/** The groups in the order of the page. */
export const symptomPlaces: readonly SymptomPlace[] = [
  {id: 'http', label: 'HTTP status'},
  {id: 'btp-cockpit', label: 'Check Connection in the SAP BTP cockpit'},
  {id: 'afc', label: 'AFC apps and business logs'},
  {id: 'gateway', label: 'SAP Gateway and roles'},
  {id: 'rfc', label: 'RFC logon between separate systems'},
];

/** Every symptom. Source: src/facts/evidence.md#check-connection, #passwords, #trusted-rfc, #start-authorizations, #when-it-fails, #logon-messages; SAP topics e5eb3d8, 7b0898e, c4a31b9. */
export const symptoms: readonly Symptom[] = [
  ...httpSymptoms,
  ...cockpitSymptoms,
  ...afcSymptoms,
  ...syncLogSymptoms,
  ...gatewaySymptoms,
  ...rfcSymptoms,
];

/** The symptoms that appear in one place. */
export function symptomsIn(place: SymptomPlaceId): Symptom[] {
  return symptoms.filter((symptom) => symptom.place === place);
}
