/** The localStorage key of the runs. */
export const runsKey = 'afc-guide.runs';
