import {readTabMemory, type TabMemory} from '../rules/runOfPage';
import type {TextStore} from './textStore';

const idKey = 'afc-guide.run';
const ticketKey = 'afc-guide.ticket';

/** Reads what a tab remembers across a reload. */
export function readTab(tab: TextStore): TabMemory {
  return readTabMemory(tab.read(idKey), tab.read(ticketKey));
}

function keep(tab: TextStore, key: string, text: string | undefined): void {
  if (text === undefined) tab.remove(key);
  else tab.write(key, text);
}

/** Remembers the run and the ticket that the tab shows. */
export function writeTab(tab: TextStore, {id, ticket}: TabMemory): void {
  keep(tab, idKey, id);
  keep(tab, ticketKey, ticket);
}
