/**
 * Shows the list of files that were made of the build, where the app has drawn the page: the HTML
 * of a page that is loaded has it.
 */
export async function fillMadeFiles(place: HTMLElement, address: string): Promise<void> {
  if (place.querySelector('a') || location.protocol === 'file:') return;
  const response = await fetch(address).catch(() => undefined);
  const list = response?.ok ? await response.text() : '';
  if (list) place.innerHTML = list;
}
