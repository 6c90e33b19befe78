/*
 * Script at the end of the page for unknown addresses (plugins/finish writes it). People append
 * whole addresses of SAP Help to `/topic/`; only the browser knows which, because one file serves
 * all. The offer appears with the page, before the app.
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
