import type {ReactNode} from 'react';
import type {SymptomPlaceId} from '@site/src/facts/symptoms/symptom';
import {symptomPlaces, symptomsIn} from '@site/src/facts/symptoms/symptoms';
import {SymptomEntry} from './SymptomEntry';

interface Props {
  /** Only the symptoms that show in this place; all places under headings of their own if not set. */
  readonly place?: SymptomPlaceId;
}

/** What a reader sees when the connection does not work, by the place where it shows. */
export function Symptoms({place}: Props): ReactNode {
  return symptomPlaces
    .filter(({id}) => !place || id === place)
    .map(({id, label}) => (
      <div key={id}>
        {!place && <h3>{label}</h3>}
        {symptomsIn(id).map((symptom) => (
          <SymptomEntry key={symptom.id} symptom={symptom} />
        ))}
      </div>
    ));
}
