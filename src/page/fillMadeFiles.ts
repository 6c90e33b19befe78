/**
 * Shows the list of downloads if the app has drawn the page. Only the HTML of a loaded page
 * contains the list.
 */
export async function fillMadeFiles(place: HTMLElement, address: string): Promise<void> {
  if (place.querySelector('a') || location.protocol === 'file:') return;
  const response = await fetch(address).catch(() => undefined);
  const list = response?.ok ? await response.text() : '';
  if (list) place.innerHTML = list;
}
