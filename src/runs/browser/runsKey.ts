/** Where the browser keeps the runs, in localStorage. */
export const runsKey = 'afc-guide.runs';
