import {createContext} from 'react';

/** Where a step stands: its number as the reader sees it, and whether it names its own system. */
export const StepPlace = createContext({number: 0, namesSystem: false});
