import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {bothTopologies, branches, visibleBranches} from './lib/branches';
import {expect, test} from './lib/test';
import {open, visitedBefore} from './lib/visit';

/** The text that a printer gets: folded parts and hidden ones left out. */
async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({media: 'print'});
  return page.locator('body').innerText();
}

/** Whether the text has a line of its own that names the topology. */
const names = (text: string, label: string) =>
  text.split('\n').some((line) => line.trim() === label);

for (const {id, other, label} of branches)
  for (const address of [`${userTopic}?topology=${id}`, `${userTopic}${id}/`])
    test(`${address} prints ${label} alone and says so`, async ({page}) => {
      await open(page, address);
      const text = await printedText(page);
      expect(await visibleBranches(page)).toEqual([id]);
      const otherLabel = branches.find((branch) => branch.id === other)?.label ?? '';
      expect(names(text, label)).toBe(true);
      expect(names(text, otherLabel)).toBe(false);
    });

test('without a choice both branches are printed, each under its own heading', async ({page}) => {
  await open(page, userTopic);
  await printedText(page);
  expect(await visibleBranches(page)).toEqual(bothTopologies);
  for (const {label, heading} of branches) {
    await expect(page.getByRole('heading', {level: 2, name: label})).toBeVisible();
    await expect(page.locator(`#${heading}`)).toBeVisible();
  }
});

for (const path of ['/', userTopic, '/s4hana/destination/', '/reference/when-it-does-not-work/'])
  test(`${path} prints its content, no navigation`, async ({page}) => {
    await page.goto(`${path}?topology=separate-systems&ticket=AFC-1`);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page.getByText('Ticket AFC-1')).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

test('what a link changed is said on screen, not in print', async ({page}) => {
  await visitedBefore(page, {stored: 'one-system'});
  await page.goto(`${userTopic}?topology=separate-systems`);
  const line = page.getByText('Opened for separate systems by this link');
  await expect(line).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(line).toBeHidden();
});

test('a printed page is a document that a printer takes', async ({page}) => {
  await page.goto(`${userTopic}?topology=one-system`);
  const chosen = await page.pdf();
  await page.goto(userTopic);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  const both = await page.pdf();
  expect(chosen.subarray(0, 5).toString()).toBe('%PDF-');
  expect(both.length).toBeGreaterThan(chosen.length);
});
