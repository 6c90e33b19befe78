/** What stands where the files that are made of a finished build are named, while there are none. */
export const noMadeFiles = 'They do not come with this copy of the guide.';
