/** The text that replaces the list of downloads until they exist. */
export const noMadeFiles = 'This copy of the guide doesn’t include PDFs and the offline zip.';
