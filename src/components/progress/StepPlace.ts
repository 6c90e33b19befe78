import {createContext} from 'react';
import type {TopologyId} from '@site/src/domain/topology/topologyIds';

/** The branch around a step, if there is one. */
export const BranchOfStep = createContext<TopologyId | undefined>(undefined);

/** The number of a step, as the reader sees it. */
export const NumberOfStep = createContext(0);
