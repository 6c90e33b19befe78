/** The question that decides the topology. */
export const topologyQuestion = 'Where does SAP Gateway run?';
