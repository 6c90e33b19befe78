/** Offers text as a file to save; it never leaves the browser. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
