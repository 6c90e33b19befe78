import {createContext} from 'react';
import {everySymptom} from '@site/src/reference/rules/symptomFilter';

/** What the reader asks of the symptoms on the page. */
export const SymptomFilterContext = createContext(everySymptom);
