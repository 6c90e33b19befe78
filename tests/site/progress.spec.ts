import {userTopic} from './lib/addresses';
import {branches} from './lib/branches';
import {framesSeen, recordFrames} from './lib/frames';
import {step} from './lib/controls';
import {box, wordsBehind} from './lib/steps';
import {storedRuns} from './lib/runs';
import {expect, test} from './lib/test';
import {moveAbout, open, settled} from './lib/visit';

const separate = `${userTopic}?topology=separate-systems`;
const first = 'business-create-user';
const second = 'business-set-alias';

test('a tick has date and time and survives a reload', async ({page}) => {
  await open(page, separate);
  await box(page, first).check();
  await expect(step(page, first).locator('label')).toHaveAttribute('data-at', /\d/);
  await page.reload();
  await expect(box(page, first)).toBeChecked();
  await expect(step(page, first).locator('label')).toHaveAttribute(
    'title',
    /^Done \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC$/,
  );
  await expect(box(page, second)).not.toBeChecked();
  await box(page, first).uncheck();
  await page.reload();
  await settled(page);
  await expect(box(page, first)).not.toBeChecked();
});

test('a click before the app is there is not lost', async ({page}) => {
  await page.goto(separate);
  await moveAbout(page);
  await box(page, first).check();
  await expect(step(page, first).locator('label')).toHaveAttribute('data-at', /\d/);
});

test('the first tick makes a run; with a ticket in the link, that of the ticket', async ({
  page,
}) => {
  await open(page, `${separate}&ticket=ABC-123`);
  expect(await page.evaluate(() => localStorage.getItem('afc-guide.runs'))).toBeNull();
  await box(page, first).check();
  await expect.poll(async () => (await storedRuns(page)).length).toBe(1);
  const [run] = await storedRuns(page);
  expect(run).toMatchObject({ticket: 'ABC-123', topology: 'separate-systems'});
});

test('counts stand on the topic, in the sidebar and in the setup plan', async ({page}) => {
  await open(page, separate);
  const total = await page
    .locator('[data-for-topology="separate-systems"] li[data-system]')
    .count();
  await box(page, first).check();
  await box(page, second).check();
  const line = page.locator('article > p').first();
  await expect.poll(() => wordsBehind(line)).toBe(` · 2 of ${total} done`);
  const link = page.locator(`.menu__link[href^="${userTopic}?"]`).first();
  expect(await wordsBehind(link)).toBe(`2 of ${total}`);
  await page.getByRole('link', {name: 'Setup plan'}).first().click();
  const card = page.locator('article li', {has: page.locator(`h3 > a[href^="${userTopic}"]`)});
  await expect.poll(() => wordsBehind(card)).toBe(`2 of ${total} done`);
});

test('a tick of one topology is none of the other', async ({page}) => {
  await open(page, separate);
  await box(page, first).check();
  await expect(step(page, first).locator('label')).toHaveAttribute('data-at', /\d/);
  await page.goto(`${userTopic}?topology=one-system`);
  await settled(page);
  await expect(page.locator('[data-step-tools] input:checked')).toHaveCount(1);
  await expect(page.locator('[data-step-tools] input:checked:visible')).toHaveCount(0);
  await expect
    .poll(() => wordsBehind(page.locator('article > p').first()))
    .toMatch(/ 0 of \d+ done/);
});

test('a tick outside branches holds in both topologies', async ({page}) => {
  await open(page, '/s4hana/destination/?topology=one-system');
  await box(page, 'btp-destination-create').check();
  await expect(step(page, 'btp-destination-create').locator('label')).toHaveAttribute(
    'data-at',
    /\d/,
  );
  await page.goto('/s4hana/destination/?topology=separate-systems');
  await expect(box(page, 'btp-destination-create')).toBeChecked();
});

test('two tabs stay in step', async ({page, context}) => {
  await open(page, separate);
  const other = await context.newPage();
  await open(other, separate);
  await box(page, first).check();
  await expect(box(other, first)).toBeChecked();
  await box(other, second).check();
  await expect(box(page, second)).toBeChecked();
  await box(page, first).uncheck();
  await expect(box(other, first)).not.toBeChecked();
});

test('a step that is gone is reported and its tick kept', async ({page}) => {
  await open(page, separate);
  await box(page, first).check();
  await expect.poll(async () => (await storedRuns(page)).length).toBe(1);
  await page.evaluate(() => {
    const key = 'afc-guide.runs';
    const stored = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, stored.replaceAll('business-create-user', 'business-old-step'));
  });
  await page.reload();
  await settled(page);
  await expect(box(page, first)).not.toBeChecked();
  await page.evaluate(() =>
    document.dispatchEvent(new CustomEvent('guide:open-run', {detail: {section: 'progress'}})),
  );
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText('steps that this version of the guide no longer has'),
  ).toBeVisible();
  await expect(dialog.getByText('business-old-step')).toBeVisible();
});

for (const [fault, script] of [
  ['blocked', `Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})`],
  ['full', `Storage.prototype.setItem = () => { throw new Error('full'); }`],
] as const)
  test(`storage ${fault}: ticks work on the page`, async ({page}) => {
    await page.addInitScript(script);
    await open(page, separate);
    await box(page, first).check();
    await expect(step(page, first).locator('label')).toHaveAttribute('data-at', /\d/);
    await expect(box(page, first)).toBeChecked();
  });

for (const [device, viewport] of Object.entries({
  desktop: {width: 1280, height: 800},
  phone: {width: 320, height: 640},
}))
  test(`${device}: boxes and buttons are large enough and move nothing`, async ({page}) => {
    await page.setViewportSize(viewport);
    await recordFrames(page);
    for (const {id, step: stepId} of branches) {
      // Each branch has its run: a step of another one is not ticked.
      await open(page, `${userTopic}?topology=${id}&step=${stepId}&ticket=${id}`);
      await expect(box(page, stepId)).toBeVisible();
      const sizes = await step(page, stepId)
        .locator('[data-step-tools] :is(label, button)')
        .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON() as DOMRect));
      for (const {width, height} of sizes) {
        expect(width).toBeGreaterThanOrEqual(24);
        expect(height).toBeGreaterThanOrEqual(24);
      }
      await box(page, stepId).check();
      await expect(step(page, stepId).locator('label')).toHaveAttribute('data-at', /\d/);
      expect((await framesSeen(page)).shifts).toEqual([]);
    }
  });

test.describe('links', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});
  const copied = () => navigator.clipboard.readText();

  test('a step’s link has topology, step and ticket', async ({page, baseURL}) => {
    await open(page, `${separate}&ticket=ABC-123`);
    await step(page, first).hover();
    await step(page, first).getByRole('button', {name: 'Copy link to step 1'}).click();
    await expect
      .poll(() => page.evaluate(copied))
      .toBe(`${baseURL}${separate}&ticket=ABC-123&step=${first}`);
  });
});
