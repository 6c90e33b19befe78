import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {symptomPlaces, symptoms} from '@site/src/facts/symptoms/symptoms';
import {topologies} from '@site/src/facts/topologies';
import {
  answersFilter,
  everySymptom,
  readSymptomFilter,
} from '@site/src/reference/rules/symptomFilter';
import {usePageTopology} from '@site/src/ui/usePageTopology';
import {Choice} from './Choice';
import {SymptomFilterContext} from '@site/src/reference/views/symptomFilterContext';
import styles from './SymptomFilter.module.css';

/**
 * Filters the symptoms inside it by text, place and topology. The topology follows that of the
 * page. Use it only once on a page.
 */
export function SymptomFilter({children}: {readonly children: ReactNode}): ReactNode {
  const [filter, setFilter] = useState(everySymptom);
  const form = useRef<HTMLFormElement>(null);
  const topology = usePageTopology() ?? '';
  const {hash} = useLocation();

  const read = () => {
    if (form.current) setFilter(readSymptomFilter(new FormData(form.current)));
  };
  // Also reads input from before the app started.
  useEffect(read, [topology]);
  // Resets the filter, so that no link leads to a hidden entry.
  useEffect(() => {
    form.current?.reset();
    read();
  }, [hash]);

  const count = symptoms.filter((symptom) => answersFilter(symptom, filter)).length;
  return (
    <SymptomFilterContext value={filter}>
      <form
        ref={form}
        className={styles.filter}
        role="search"
        aria-label="Filter the entries"
        data-no-export=""
        onInput={read}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label>
          Message, status, or word
          <input type="search" name="text" autoComplete="off" spellCheck={false} />
        </label>
        <Choice name="place" label="Shown in" all="All places" options={symptomPlaces} />
        <Choice
          key={topology}
          name="topology"
          label="Topology"
          all="All topologies"
          options={topologies}
          chosen={topology}
        />
        <output className={styles.count}>
          {count} of {symptoms.length} entries
        </output>
      </form>
      {children}
    </SymptomFilterContext>
  );
}
