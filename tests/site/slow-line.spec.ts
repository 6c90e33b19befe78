import type {Page} from '@playwright/test';
import type {TopologyId} from '../../src/facts/topologies';
import {userTopic} from './lib/addresses';
import {branches} from './lib/branches';
import {framesSeen, recordFrames} from './lib/frames';
import {startSlowServer} from './lib/slowServer';
import {expect, test} from './lib/test';
import {settled} from './lib/visit';

/** A page that comes in pieces is painted in between: none of it may move later. */
const entries: readonly {readonly query: string; readonly shows?: TopologyId}[] = [
  {query: ''},
  {query: '?topology=three-systems'},
  ...branches.flatMap(({id, step}) => [
    {query: `?topology=${id}&ticket=AFC-1`, shows: id},
    {query: `?step=${step}`, shows: id},
  ]),
];

/** A frame, or the time of some where the browser waits with the first one. */
const pieceSeen = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        setTimeout(resolve, 50);
      }),
  );

for (const {query, shows} of entries)
  test(`on a slow line nothing moves and no other branch shows: ${query || 'plain'}`, async ({
    page,
  }) => {
    const server = await startSlowServer(40);
    try {
      await recordFrames(page);
      await page.goto(`${server.origin}${userTopic}${query}`, {waitUntil: 'commit'});
      do await pieceSeen(page);
      while (server.sendMore());
      await settled(page);
      const {branches: seen, topologies, shifts} = await framesSeen(page);
      expect({seen, topologies, shifts}).toEqual({
        seen: shows ? [shows] : [],
        topologies: [shows ?? 'none'],
        shifts: [],
      });
    } finally {
      server.close();
    }
  });
