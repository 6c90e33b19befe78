import {userTopic} from './lib/addresses';
import {copyAs, formats, openCopy} from './lib/clipboard';
import {closeRun, openRun, runDialog} from './lib/runs';
import {box} from './lib/steps';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

test.use({permissions: ['clipboard-read', 'clipboard-write']});

const address = `${userTopic}?topology=separate-systems&ticket=ABC-123`;
const values = {
  'Technical communication user': 'AFC_COMM',
  'Client of the gateway back end': '200',
  'Client of the business back end': '300',
} as const;

test('from ticket to done, as a new user goes it', async ({page, browser}) => {
  await open(page, address);
  const dialog = await openRun(page);
  for (const [label, text] of Object.entries(values))
    await dialog.getByLabel(label, {exact: true}).fill(text);
  await closeRun(page);

  const steps = await page
    .locator('[data-for-topology="separate-systems"] li[data-system]')
    .evaluateAll((all) => all.map((it) => it.id));
  expect(steps.length).toBeGreaterThan(30);
  for (const id of steps) await box(page, id).check();
  await openCopy(page);
  for (const format of [formats.markdown, formats.jira]) {
    const {plain} = await copyAs(page, 'Copy as record', format);
    for (const id of steps) expect(plain).toContain(`step=${id}`);
    for (const text of Object.values(values)) expect(plain).toContain(text);
    expect(plain).toContain(`${steps.length} of ${steps.length} steps`);
    expect(plain).not.toMatch(/one-system|combined-/);
  }

  // The file of the finished run, and a copy of the run for the next landscape.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', {name: /^Export /}).click(),
  ]);
  const file = await download.path();
  await dialog.getByRole('button', {name: 'Duplicate for the next landscape'}).click();
  await expect(dialog.getByLabel('Technical communication user', {exact: true})).toHaveValue(
    'AFC_COMM',
  );
  await closeRun(page);
  await expect(page.locator('[data-step-tools] input:checked')).toHaveCount(0);

  // A fresh browser.
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
  const fresh = await context.newPage();
  await open(fresh, address);
  await openRun(fresh);
  await runDialog(fresh).getByLabel('Import a file').setInputFiles(file);
  await runDialog(fresh).getByRole('button', {name: 'Import as a new run'}).click();
  for (const [label, text] of Object.entries(values))
    await expect(runDialog(fresh).getByLabel(label, {exact: true})).toHaveValue(text);
  await closeRun(fresh);
  for (const id of steps) await expect(box(fresh, id)).toBeChecked();
  await openCopy(fresh);
  const {plain} = await copyAs(fresh, 'Copy as record', formats.markdown);
  expect(plain).toContain(`${steps.length} of ${steps.length} steps`);
  expect(plain).not.toMatch(/one-system|combined-/);
  await context.close();
});
