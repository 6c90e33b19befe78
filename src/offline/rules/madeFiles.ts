/** What stands where the files that are made of a finished build are named, while there are none. */
export const noMadeFiles = 'This copy of the guide doesn’t include PDFs and the offline zip.';
