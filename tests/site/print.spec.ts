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

/** Announces a print as the browser does; what stamps the page loads when it is idle. */
async function beforePrint(page: Page): Promise<void> {
  const stamped = page.locator('.print-stamp');
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return stamped.count();
    })
    .toBe(1);
  await page.emulateMedia({media: 'print'});
}

for (const path of ['/', userTopic, '/reference/authorizations/'])
  test(`${path} is stamped when printing is the first that a reader does`, async ({page}) => {
    const loaded = page.waitForResponse(/assets\/js\/print\.\w+\.js/);
    await page.goto(`${path}?topology=one-system`);
    await (await loaded).finished();
    await beforePrint(page);
    await expect(page.locator('.print-stamp')).toContainText(/Guide version .* · http/);
    await expect(page.locator('.print-stamp')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  });

test('print says version, source, day and address, on white paper, and leaves nothing behind', async ({
  page,
}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await open(page, `${userTopic}?topology=one-system&ticket=AFC-1`);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await beforePrint(page);
  await expect(html).toHaveAttribute('data-theme', 'light');
  const stamp = page.locator('.print-stamp');
  await expect(stamp).toContainText(/Guide version \d+\.\d+\.\d+ · SAP’s guide revision \w{7} of/);
  await expect(stamp).toContainText(/printed on \d{4}-\d{2}-\d{2} · http/);
  await expect(stamp).toContainText(`${userTopic}?topology=one-system&ticket=AFC-1`);
  const links = page.locator('.markdown a[href^="/s4hana/odata-services/"]:visible');
  await expect(links.first()).toHaveAttribute('data-printed', '/s4hana/odata-services/');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(stamp).toHaveCount(0);
  await expect(page.locator('[data-printed]')).toHaveCount(0);
});

for (const width of [680, 700])
  test(`at the width of paper (${width}) nothing is cut off, folded parts are open`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 1000});
    for (const path of [userTopic, '/s4hana/destination/', '/reference/authorizations/']) {
      await open(page, `${path}?topology=separate-systems`);
      await page.emulateMedia({media: 'print'});
      const cut = await page
        .locator('.table-scroll, pre')
        .evaluateAll((all) =>
          all
            .filter((it) => it.checkVisibility() && it.scrollWidth > it.clientWidth + 1)
            .map((it) => it.textContent.slice(0, 60)),
        );
      expect(cut, path).toEqual([]);
      await page.emulateMedia({media: 'screen'});
    }
    await open(page, `${userTopic}?topology=separate-systems`);
    await page.emulateMedia({media: 'print'});
    const folded = page.locator('details:visible > div');
    for (const part of await folded.all()) await expect(part).toBeVisible();
  });

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({javaScriptEnabled});

    test('each step has a box to tick', async ({page}) => {
      await page.goto(`${userTopic}one-system/`);
      if (javaScriptEnabled) await open(page, `${userTopic}one-system/`);
      await page.emulateMedia({media: 'print'});
      const steps = page.locator('li[data-system]');
      if (javaScriptEnabled) {
        const boxes = page.getByRole('checkbox');
        expect(await boxes.count()).toBe(await steps.count());
      } else {
        const width = await steps.first().evaluate((it) => getComputedStyle(it, '::after').width);
        // One rem on paper, whose base size is 10.5pt (print.css).
        expect(width).toBe('14px');
      }
    });
  });
