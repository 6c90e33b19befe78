/*
 * Stands at the end of the page for addresses that lead nowhere (plugins/finish writes it there).
 * People put whole addresses of SAP Help behind `/topic/`; only the browser knows which one, as the
 * page is one file for all. The offer is there with the page, before the app.
 */
import {topicOfAddress} from '../search/rules/helpAddress';

const base = document.currentScript?.dataset.base ?? '/';
const [, asked] = /\/topic\/(.+)$/.exec(location.href) ?? [];
const topic = asked && topicOfAddress(asked);
const place = document.querySelector<HTMLElement>('[data-asked-topic]');

if (topic && place) {
  const title = Object.assign(document.createElement('cite'), {textContent: topic.title});
  const link = Object.assign(document.createElement('a'), {
    href: base + topic.path.slice(1),
    textContent: 'Open the page',
  });
  place.append('This guide has a page for SAP’s topic ', title, '. ', link);
  place.hidden = false;
}
