import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {branches, bothTopologies, visibleBranches} from './lib/branches';
import {checkedRadios, chooseTopology, radio, step} from './lib/controls';
import {framesSeen, recordFrames} from './lib/frames';
import {expect, test} from './lib/test';
import {choices, holdApp, open, settled, visitedBefore} from './lib/visit';

const contents = (page: Page) => page.locator('.theme-doc-toc-desktop');
const selector = (page: Page) => page.getByRole('group', {name: 'Where does SAP Gateway run?'});

/** Collects what the page says in its live region from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.locator('[data-status]').evaluateHandle((region) => {
    const texts: string[] = [];
    const note = () => texts.push(region.textContent);
    new MutationObserver(note).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  return () => said.jsonValue();
}

/** Brings the question back once it is answered. */
const change = (page: Page) =>
  page.locator('[data-topology-line]').getByRole('button', {name: 'Change'});

for (const {id, other, inSentence} of branches) {
  test(`a click chooses ${inSentence}: here, for this tab, for later visits`, async ({page}) => {
    await open(page, `${userTopic}?ticket=AFC-1`);
    const said = await listen(page);
    const entries = await page.evaluate(() => history.length);
    await radio(page, id).click();
    expect(await visibleBranches(page)).toEqual([id]);
    await expect(page).toHaveURL(`${userTopic}?ticket=AFC-1&topology=${id}`);
    expect(await page.evaluate(() => history.length), 'replaced, not pushed').toBe(entries);
    expect(await choices(page)).toEqual({stored: id, tab: id});
    await expect(change(page)).toBeFocused();
    expect(await said()).toEqual([`Now shown: ${inSentence}.`]);

    await change(page).click();
    await radio(page, other).click();
    expect(await visibleBranches(page)).toEqual([other]);
    expect(await choices(page)).toEqual({stored: other, tab: other});
    expect(await said()).toHaveLength(2);
  });

  test(`the page asks, then shows ${inSentence} in its contents list`, async ({page}) => {
    const both = new Map<string, string[]>();
    for (const topology of bothTopologies) {
      await page.goto(`${userTopic}${topology}/`);
      both.set(topology, await contents(page).getByRole('link').allTextContents());
    }
    const own = both.get(id) ?? [];
    const foreign = (both.get(other) ?? []).filter((text) => !own.includes(text));
    expect(foreign.length).toBeGreaterThan(3);
    await page.evaluate(() => sessionStorage.clear());

    await open(page, userTopic);
    const shown = contents(page).getByRole('link').and(page.locator(':visible'));
    for (const text of await shown.allTextContents()) expect(foreign).not.toContain(text);
    await chooseTopology(page, id);
    const chosen = await shown.allTextContents();
    for (const text of foreign) expect(chosen).not.toContain(text);
    for (const text of own) expect(chosen).toContain(text);
  });
}

test('the keyboard chooses: Space takes the first answer, arrows move on', async ({page}) => {
  const [first, second] = bothTopologies;
  if (!first || !second) throw new Error('Two topologies expected.');
  await open(page, userTopic);
  const said = await listen(page);
  await radio(page, first).focus();
  expect(await visibleBranches(page), 'focus alone chooses nothing').toEqual([]);
  await page.keyboard.press('Space');
  expect(await visibleBranches(page)).toEqual([first]);
  await expect(change(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(radio(page, first)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await visibleBranches(page)).toEqual([second]);
  await expect(change(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(radio(page, second)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  expect(await visibleBranches(page)).toEqual([first]);
  await expect(change(page)).toBeFocused();
  expect(await choices(page)).toEqual({stored: first, tab: first});
  expect(await said()).toHaveLength(3);
});

test('the selector works before the app is there, and the app changes nothing', async ({page}) => {
  const release = await holdApp(page);
  await recordFrames(page);
  await page.goto(userTopic);
  await radio(page, 'separate-systems').click();
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
  await expect(page).toHaveURL(`${userTopic}?topology=separate-systems`);
  await expect(contents(page).getByRole('link', {name: /two users, two roles/})).toBeVisible();
  release();
  await settled(page);
  await expect(change(page)).toBeFocused();
  const {branches: seen, topologies} = await framesSeen(page);
  expect(seen).toEqual(['separate-systems']);
  expect(topologies).toEqual(['none', 'separate-systems']);
});

test('with nothing chosen the page asks: both answers, a card for each, no steps', async ({
  page,
}) => {
  await page.goto(userTopic);
  const question = page.locator('[data-topology-question]');
  await expect(selector(page).getByRole('radio')).toHaveCount(2);
  for (const {id, label, inSentence} of branches) {
    await expect(question.getByRole('radio', {name: label})).toBeVisible();
    await expect(question.getByRole('group', {name: `The systems: ${inSentence}`})).toBeVisible();
    await expect(question.locator(`a[href="${userTopic}${id}/"]`)).toBeVisible();
  }
  await expect(question.locator('summary', {hasText: 'How to tell'})).toBeVisible();
  await expect(page.locator('li[data-system]:visible')).toHaveCount(0);
});

test('diagrams redraw with the choice', async ({page}) => {
  await open(page, '/reference/how-the-connection-works/');
  const drawings = page.locator('figure[data-of-topology]');
  expect(await drawings.count()).toBeGreaterThan(1);
  for (const {id, other} of branches) {
    await page.goto(`/reference/how-the-connection-works/?topology=${id}`);
    await expect(page.locator(`figure[data-of-topology="${id}"]`).first()).toBeVisible();
    await expect(page.locator(`figure[data-of-topology="${other}"]:visible`)).toHaveCount(0);
  }
});

test.describe('a link that differs from the stored choice', () => {
  const [{id, inSentence}, {id: before}] = [...branches].reverse() as [
    (typeof branches)[number],
    (typeof branches)[number],
  ];
  const line = (page: Page) => page.getByText(`Opened for ${inSentence} by this link`);

  test.beforeEach(async ({page}) => {
    await visitedBefore(page, {stored: before});
    await page.goto(`${userTopic}?topology=${id}`);
    await expect(line(page)).toBeVisible();
  });

  test('says so, also on the next page of the tab', async ({page}) => {
    await expect(page.getByText(/^Opened for/).and(page.locator(':visible'))).toHaveCount(1);
    await page.goto(userTopic);
    await expect(line(page)).toBeVisible();
    expect(await choices(page)).toEqual({stored: before, tab: id});
  });

  test('Keep for all pages stores it', async ({page}) => {
    const said = await listen(page);
    await page
      .getByRole('button', {name: 'Keep for all pages'})
      .and(page.locator(':visible'))
      .click();
    await expect(line(page)).toBeHidden();
    expect(await choices(page)).toEqual({stored: id, tab: id});
    expect(await said()).toEqual(['Kept for all pages.']);
    expect(await visibleBranches(page)).toEqual([id]);
  });

  test('Change leads to the selector', async ({page}) => {
    await line(page).getByRole('button', {name: 'Change'}).click();
    await expect(radio(page, id)).toBeFocused();
    await expect(radio(page, id)).toBeInViewport();
    expect(await choices(page)).toEqual({stored: before, tab: id});
    await chooseTopology(page, before);
    await expect(line(page)).toBeHidden();
  });

  test('Change returns to the stored choice where the page has no selector', async ({page}) => {
    await page.goto(`/reference/glossary/?topology=${id}`);
    await page.getByRole('button', {name: 'Change'}).and(page.locator(':visible')).click();
    await expect(line(page)).toBeHidden();
    await expect(page).toHaveURL(`/reference/glossary/?topology=${before}`);
  });
});

test('an unknown value: the page names it and asks', async ({page}) => {
  await visitedBefore(page, {stored: 'one-system', tab: 'one-system'});
  await page.goto(`${userTopic}?topology=${encodeURIComponent('<b>three</b> systems')}`);
  const note = page.getByRole('note').filter({hasText: '<b>three</b> systems'});
  await expect(note).toBeVisible();
  expect(await visibleBranches(page)).toEqual([]);
  await note.getByRole('button', {name: 'Separate systems'}).click();
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
  await expect(note).toBeHidden();
  await expect(page).toHaveURL(`${userTopic}?topology=separate-systems`);
});

for (const {id, other, inSentence, step: stepId} of branches) {
  test(`a step of ${inSentence}, asked for with the other topology`, async ({page}) => {
    await page.goto(`${userTopic}?topology=${other}&step=${stepId}`);
    const note = page.getByRole('note').filter({hasText: `belongs to ${inSentence}`});
    await expect(note).toBeVisible();
    expect(await visibleBranches(page)).toEqual([other]);
    await note.getByRole('button', {name: `Show ${inSentence}`}).click();
    expect(await visibleBranches(page)).toEqual([id]);
    await expect(note).toBeHidden();
    await expect(step(page, stepId)).toBeInViewport();
    await expect(step(page, stepId)).toBeFocused();
    await expect(page).toHaveURL(`${userTopic}?topology=${id}&step=${stepId}`);
  });

  test(`the page for ${inSentence}, asked for with the other topology`, async ({page}) => {
    await page.goto(`${userTopic}${id}/?topology=${other}`);
    const note = page.getByRole('note').filter({hasText: 'The link asks for'});
    const visible = note.and(page.locator(':visible'));
    await expect(visible).toHaveCount(1);
    expect(await visibleBranches(page)).toEqual([id]);
    await visible.getByRole('link').click();
    await expect(page).toHaveURL(`${userTopic}${other}/`);
    expect(await visibleBranches(page)).toEqual([other]);
  });

  test(`the next choice after a step of ${inSentence} is not undone by the step`, async ({
    page,
  }) => {
    await page.goto(`${userTopic}#${stepId}`);
    await change(page).click();
    await radio(page, other).click();
    expect(await visibleBranches(page)).toEqual([other]);
    await page.reload();
    expect(await visibleBranches(page)).toEqual([other]);
  });
}

test('a step that the page does not have: the page says so', async ({page}) => {
  await page.goto(`${userTopic}?topology=one-system&step=combined-nothing`);
  await expect(page.getByRole('note').filter({hasText: 'combined-nothing'})).toBeVisible();
  expect(await visibleBranches(page)).toEqual(['one-system']);
});

const storages: readonly {readonly name: string; readonly breakIt: () => void}[] = [
  {
    name: 'blocked',
    breakIt: () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    },
  },
  {
    name: 'full',
    breakIt: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  },
];

for (const {name, breakIt} of storages) {
  test(`with storage ${name} the page works, and the address carries the choice`, async ({
    page,
  }) => {
    await page.addInitScript(breakIt);
    await open(page, userTopic);
    await chooseTopology(page, 'separate-systems');
    expect(await visibleBranches(page)).toEqual(['separate-systems']);
    await page.reload();
    await settled(page);
    expect(await visibleBranches(page)).toEqual(['separate-systems']);
    expect(await checkedRadios(page)).toEqual(['separate-systems']);
    await page
      .getByRole('navigation', {name: 'Previous and next topic'})
      .locator('[rel=next]')
      .click();
    await expect(page).toHaveURL('/s4hana/cloud-connector/?topology=separate-systems');
    await expect(page.locator('html')).toHaveAttribute('data-topology', 'separate-systems');
  });
}

test('a choice in another tab shows on the next page, not on the one that is open', async ({
  page,
  context,
}) => {
  await open(page, userTopic);
  const second = await context.newPage();
  await second.goto(userTopic);
  await chooseTopology(second, 'one-system');
  expect(await visibleBranches(page)).toEqual([]);
  await page.reload();
  expect(await visibleBranches(page)).toEqual(['one-system']);
});
