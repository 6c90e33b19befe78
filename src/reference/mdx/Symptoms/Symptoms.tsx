import {use, type ReactNode} from 'react';
import type {SymptomPlaceId} from '@site/src/facts/symptoms/symptom';
import {symptomPlaces, symptomsIn} from '@site/src/facts/symptoms/symptoms';
import {answersFilter} from '@site/src/reference/rules/symptomFilter';
import {SymptomEntry} from './SymptomEntry';
import {SymptomFilterContext} from '@site/src/reference/views/symptomFilterContext';
import styles from './Symptoms.module.css';

interface Props {
  /** Shows only the symptoms of this place; without it, all places under separate headings. */
  readonly place?: SymptomPlaceId;
}

/** What readers see when the connection does not work, by the place where it appears. */
export function Symptoms({place}: Props): ReactNode {
  const filter = use(SymptomFilterContext);
  return symptomPlaces
    .filter(({id}) => !place || id === place)
    .map(({id, label}) => {
      const entries = symptomsIn(id);
      const answers = new Set(entries.filter((entry) => answersFilter(entry, filter)));
      return (
        <div key={id} className={styles.symptoms}>
          {!place && <h3>{label}</h3>}
          {entries.map((entry) => (
            <SymptomEntry key={entry.id} symptom={entry} hidden={!answers.has(entry)} />
          ))}
          {answers.size === 0 && <p>No entry here matches the filter.</p>}
        </div>
      );
    });
}
