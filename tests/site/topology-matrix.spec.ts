import type {TopologyId} from '../../src/facts/topologies';
import {userTopic} from './lib/addresses';
import {bothTopologies, branches, visibleBranches, type Branch} from './lib/branches';
import {checkedRadios} from './lib/controls';
import {framesSeen, recordFrames} from './lib/frames';
import {expect, test} from './lib/test';
import {choices, open, visitedBefore, type Earlier} from './lib/visit';

/** One way to come to the branching topic, and what must show from the first frame to the last. */
interface Entry extends Earlier {
  readonly name: string;
  readonly address: string;
  /** The topology that shows; the page asks where there is none. */
  readonly shows?: TopologyId;
  /** Where the page is afterwards, if it is elsewhere. */
  readonly ends?: string;
  /** The page belongs to one topology, with JavaScript or without. */
  readonly fixed?: boolean;
  /** The query names the topology: the tab keeps it. */
  readonly byLink?: boolean;
}

const asking: readonly Entry[] = [
  {name: 'plain', address: userTopic},
  {name: 'heading of both branches', address: `${userTopic}#check`},
  {name: 'empty value', address: `${userTopic}?topology=`},
  {name: 'unknown value', address: `${userTopic}?topology=three-systems`},
  {name: 'step that does not exist', address: `${userTopic}?step=nothing`},
];

function entriesOf({id, other, aliases, step, heading}: Branch): readonly Entry[] {
  const query = `${userTopic}?topology=${id}`;
  const entries: readonly Entry[] = [
    {name: 'query', address: query, byLink: true},
    ...aliases.map((alias) => ({
      name: `query ${alias}`,
      address: `${userTopic}?topology=${alias}&ticket=AFC-1`,
      ends: `${query}&ticket=AFC-1`,
      byLink: true,
    })),
    {name: 'hash of a step', address: `${userTopic}#${step}`, byLink: true},
    {name: 'hash of a heading', address: `${userTopic}#${heading}`, byLink: true},
    {name: 'step', address: `${userTopic}?step=${step}`, byLink: true},
    // A step that is gone: the system with which its ID begins tells its branch.
    {
      name: 'step that is gone',
      address: `${userTopic}?step=${step.split('-')[0]}-gone`,
      byLink: true,
    },
    {name: 'query and step', address: `${query}&step=${step}`, byLink: true},
    {name: 'query and hash', address: `${query}#${step}`, byLink: true},
    {name: 'stored choice', address: userTopic, stored: id},
    {name: 'choice of this tab', address: userTopic, tab: id},
    {name: 'choice of this tab against the stored one', address: userTopic, tab: id, stored: other},
    {name: 'link against the stored choice', address: query, stored: other, byLink: true},
    {name: 'link against this tab', address: query, tab: other, byLink: true},
    {name: 'step against the stored choice', address: `${userTopic}#${step}`, stored: other},
    {name: 'branch page', address: `${userTopic}${id}/`, fixed: true},
    {
      name: 'branch page, other one stored',
      address: `${userTopic}${id}/`,
      fixed: true,
      stored: other,
    },
    ...aliases.map((alias) => ({
      name: `branch page ${alias}`,
      address: `${userTopic}${alias}/`,
      ends: `${userTopic}${id}/`,
      fixed: true,
    })),
  ];
  return entries.map((entry) => ({...entry, shows: id}));
}

const unknown: readonly Entry[] = bothTopologies.map((stored) => ({
  name: `unknown value, ${stored} stored`,
  address: `${userTopic}?topology=three-systems`,
  stored,
}));

/*
 * Each way in is opened for one topology, in turn: that the topologies are equals, the rules' own
 * tests hold (src/branching/rules).
 */
const inTurn = branches.flatMap((branch, turn) =>
  entriesOf(branch).filter((_, index) => index % branches.length === turn),
);
const entries = [...asking, ...unknown, ...inTurn];

for (const entry of entries) {
  const {name, address, shows, ends = address, fixed = false, stored} = entry;

  test(`${shows ?? 'none'}: ${name}`, async ({page}) => {
    await visitedBefore(page, entry);
    await recordFrames(page);
    await open(page, address);
    await expect(page).toHaveURL(ends);

    const onScreen = shows ? [shows] : [];
    const {frames, ...seen} = await framesSeen(page);
    expect(frames).toBeGreaterThan(0);
    expect(seen).toEqual({branches: onScreen, topologies: [shows ?? 'none'], shifts: []});
    expect(await visibleBranches(page)).toEqual(onScreen);
    expect(await checkedRadios(page)).toEqual(fixed ? [] : onScreen);
    const kept = await choices(page);
    expect(kept.stored, 'a link leaves the stored choice alone').toBe(stored ?? null);
    if (entry.byLink) expect(kept.tab).toBe(shows);

    await page.emulateMedia({media: 'print'});
    expect(await visibleBranches(page)).toEqual(shows ? [shows] : bothTopologies);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  // Nothing is stored without JavaScript.
  for (const {name, address, shows, ends = address, fixed} of entries.filter(
    ({stored, tab}) => !stored && !tab,
  )) {
    test(`${shows ?? 'none'}: ${name}`, async ({page}) => {
      const both = fixed && shows ? [shows] : bothTopologies;
      await page.goto(address);
      await expect(page).toHaveURL(fixed ? ends : address);
      expect(await visibleBranches(page)).toEqual(both);
      expect(await checkedRadios(page)).toEqual([]);
      await page.emulateMedia({media: 'print'});
      expect(await visibleBranches(page)).toEqual(both);
    });
  }
});
