import fs from 'node:fs';
import type {Page} from '@playwright/test';
import {pathForms} from '../../src/page/rules/pathForms';
import {topologyOfPath} from '../../src/branching/rules/parseTopology';
import type {TopologyId} from '../../src/facts/topologies';
import {userTopic} from './lib/addresses';
import {branches, bothTopologies, visibleBranches} from './lib/branches';
import {chooseTopology, step} from './lib/controls';
import {shareFragment} from './lib/runs';
import {expect, test} from './lib/test';
import {open, settled} from './lib/visit';

/** One page of each kind: the start, the branching topic, the page of a branch, another topic. */
const pages = [
  '/',
  userTopic,
  ...bothTopologies.map((id) => `${userTopic}${id}/`),
  '/s4hana/cloud-connector/',
];

/** The branches of those that are to be seen which the page has. */
function branchesOf(path: string, shown: readonly TopologyId[]): readonly TopologyId[] {
  const html = fs.readFileSync(`build${path}index.html`, 'utf8');
  const own = topologyOfPath(path);
  return (own ? [own] : shown).filter((id) => html.includes(` data-for-topology=${id}`));
}

/**
 * Opens a page by an address in another form, from a server that answers it as it stands. Many do;
 * the one of the other tests leads on to the plain form instead.
 */
async function openForm(page: Page, origin: string, form: string, path: string): Promise<void> {
  const file = {path: `build${path}index.html`, contentType: 'text/html'};
  await page.route(
    (url) => url.pathname !== path && url.href.startsWith(`${origin}${form}?`),
    (route) => route.fulfill(file),
  );
  // Joined, not resolved: two slashes in front would be another host.
  await page.goto(`${origin}${form}?topology=separate-systems&ticket=FIN-1`);
}

for (const [name, write] of Object.entries(pathForms)) {
  test(`an address ${name} shows the page, with the ticket, and stays it`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    for (const path of pages) {
      await openForm(page, baseURL ?? '', write(path), path);
      const heading = await page.locator('h1').first().textContent();
      await settled(page);
      // The first move of the pointer has started the router.
      await expect(page.locator('h1').first(), path).toHaveText(heading ?? '');
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await visibleBranches(page), path).toEqual(branchesOf(path, ['separate-systems']));
      if (path !== '/') await expect(page.locator('[data-ticket-id]').first()).toHaveText('FIN-1');
      const link = page.locator('main a[href^="/"][href*="ticket=FIN-1"]').first();
      await expect(link, path).toBeAttached();
    }
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test(`an address ${name} shows the page`, async ({page, baseURL}) => {
      for (const path of pages) {
        await openForm(page, baseURL ?? '', write(path), path);
        await expect(page.locator('h1').first(), path).toBeVisible();
        expect(await visibleBranches(page), path).toEqual(branchesOf(path, bothTopologies));
      }
    });
  });
}

const [{id: one, step: oneStep}, {id: separate, step: separateStep, heading}] = branches as [
  (typeof branches)[number],
  (typeof branches)[number],
];

/** How links look after mail, tickets and sign-on services; and what they mean. */
const links: readonly (readonly [link: string, shown: TopologyId, focused?: string])[] = [
  ['?topology=&topology=hub', separate],
  ['?Topology=hub', separate],
  ['?ticket=X&amp;topology=hub', separate],
  ['?topology%3Dhub%26ticket%3DX', separate],
  [`?step=&ticket=X#${separateStep}`, separate, separateStep],
  [`?step=%20${oneStep}%20`, one, oneStep],
  [`?step=#${oneStep}`, one, oneStep],
  [`#${oneStep.replaceAll('-', '%2D')}`, one, oneStep],
  [`#${separateStep}&state=1&session_state=2`, separate, separateStep],
  [`#${heading}%20`, separate, heading],
];

for (const [link, shown, focused] of links)
  test(`${link} is read as it is meant`, async ({page}) => {
    await open(page, userTopic + link);
    expect(await visibleBranches(page)).toEqual([shown]);
    if (focused) await expect(page.locator(`[id="${focused}"]`)).toBeFocused();
    await expect(page.locator('[data-asked-step]:visible')).toHaveCount(0);
  });

test('a ticket with blanks around it is the ticket; a blank one is none', async ({page}) => {
  await page.goto(`${userTopic}?topology=hub&ticket=%20FIN-1%20`);
  await expect(page.locator('[data-ticket-id]').first()).toHaveText('FIN-1');
  await page.goto(`${userTopic}?topology=hub&ticket=%20`);
  await expect(page.locator('[data-ticket-id]').first()).toHaveText('FIN-1');
  await expect(page.getByText('The ticket ID of this link')).toBeHidden();
});

for (const place of ['?step=__docusaurus', '?step=combined-nothing', '#combined-nothing'])
  test(`${place}: the page says that it does not have it`, async ({page}) => {
    await open(page, `${userTopic}?topology=one-system${place.replace('?', '&')}`);
    const id = place.replace(/^\?step=|^#/, '');
    await expect(page.getByRole('note').filter({hasText: id})).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
    await expect(page.locator('[data-opened]')).toHaveCount(0);
  });

test('what a sign-on service leaves behind is no place', async ({page}) => {
  for (const fragment of ['#state=1&session_state=2&code=3', '#_=_', '#/', '#%']) {
    await open(
      page,
      `${userTopic}?topology=one-system&n=${encodeURIComponent(fragment)}${fragment}`,
    );
    await expect(page.locator('[data-asked-step]:visible'), fragment).toHaveCount(0);
  }
});

test('a place that is neither step nor heading is shown and marked, without the focus', async ({
  page,
}) => {
  await open(page, '/reference/what-changed/#change-2025-03-19');
  await expect(page.locator('#change-2025-03-19')).toBeInViewport();
  await expect(page.locator('#change-2025-03-19')).toHaveAttribute('data-opened');
  await expect(page.locator('body')).toBeFocused();
});

test('a choice replaces the one of the link, in whatever form it stood there', async ({page}) => {
  await page.goto(`${userTopic}?topology=&n=1&amp;topology=hub`);
  await chooseTopology(page, 'one-system');
  await page.reload();
  expect(await visibleBranches(page)).toEqual([one]);
  await expect(step(page, oneStep)).toBeVisible();
});

test('a shared run whose link was encoded on its way is offered', async ({page}) => {
  const shared = shareFragment({topology: 'one-system', values: {technicalUser: 'AFC_COMM'}});
  await open(page, userTopic + shared.replace('=', '%3D'));
  await expect(page.getByRole('button', {name: 'Take over as a new run'})).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});
