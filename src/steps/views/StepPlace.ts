import {createContext} from 'react';

/** The step's number as the reader sees it, and whether the step names its own system. */
export const StepPlace = createContext({number: 0, namesSystem: false});
