import {createContext} from 'react';

/** The number of a step, as the reader sees it. */
export const StepNumber = createContext(0);
