import {createContext} from 'react';
import {everySymptom} from '@site/src/reference/rules/symptomFilter';

/** The current filter for the symptoms on the page. */
export const SymptomFilterContext = createContext(everySymptom);
