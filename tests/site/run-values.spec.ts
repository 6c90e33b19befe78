import AxeBuilder from '@axe-core/playwright';
import {userTopic} from './lib/addresses';
import {branches} from './lib/branches';
import {framesSeen, recordFrames} from './lib/frames';
import {box} from './lib/steps';
import {closeRun, openRun, places, runDialog, storedRuns, storedText} from './lib/runs';
import {expect, test} from './lib/test';
import {holdApp, open} from './lib/visit';

const separate = `${userTopic}?topology=separate-systems`;
const user = 'Technical communication user';

test('a value shows in the page while it is entered, as SAP writes it', async ({page}) => {
  await open(page, separate);
  await expect(places(page, 'technicalUser').first()).toHaveText('technical user');
  const dialog = await openRun(page);
  await dialog.getByLabel(user, {exact: true}).fill('afc_comm');
  const place = page.locator('[data-value="technicalUser"]').first();
  await expect(place).toHaveText('AFC_COMM');
  await expect(place).toHaveAttribute('data-own', '');
  await expect(place).toHaveAttribute('title', `Your value: ${user}`);
  await expect(dialog.getByText('Used as AFC_COMM')).toBeVisible();
  await closeRun(page);
  const shown = await places(page, 'technicalUser').allTextContents();
  expect(shown.length).toBeGreaterThan(3);
  expect(new Set(shown)).toEqual(new Set(['AFC_COMM']));
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('the copy button behind a value copies the reader’s value', async ({page}) => {
    await open(page, separate);
    const dialog = await openRun(page);
    await dialog.getByLabel('Role description').fill('Our “AFC” role: 100%');
    await closeRun(page);
    const place = places(page, 'roleDescription').first();
    await place.hover();
    await page.getByRole('button', {name: 'Copy Our “AFC” role: 100%'}).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Our “AFC” role: 100%');
  });
});

test('values survive a reload; the server’s page has the placeholders', async ({page}) => {
  await open(page, separate);
  const dialog = await openRun(page);
  await dialog.getByLabel('Client of the gateway back end').fill('100');
  await page.reload();
  await expect(places(page, 'gatewayClient').first()).toHaveText('100');
  const html = await (await page.request.get(separate)).text();
  expect(html).not.toContain('data-own');
  expect(html).toMatch(/data-value="?gatewayClient"?[^>]*>gateway client</);
});

test('a wrong value is kept, told and never shown in the page', async ({page}) => {
  await open(page, separate);
  let dialog = await openRun(page);
  let field = dialog.getByLabel('Client of the gateway back end');
  await field.fill('12');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const [problem = ''] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
  await expect(page.locator(`[id="${problem}"]`)).toContainText('three digits');
  expect((await storedRuns(page))[0]?.values).toEqual({gatewayClient: '12'});
  await expect(page.locator('main [data-value="gatewayClient"]').first()).toHaveText(
    'gateway client',
  );
  await page.reload();
  dialog = await openRun(page);
  field = dialog.getByLabel('Client of the gateway back end');
  await expect(field).toHaveValue('12');
  await field.fill('120');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('main [data-value="gatewayClient"]').first()).toHaveText('120');
});

test('markup stays in the field, with a message, and is not kept', async ({page}) => {
  await open(page, separate);
  const dialog = await openRun(page);
  const field = dialog.getByLabel('Role description');
  await field.fill('Role');
  await field.fill('<img src=x onerror=alert(1)>');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByText('Leave out < and >.')).toBeVisible();
  expect((await storedRuns(page))[0]?.values).toEqual({roleDescription: 'Role'});
});

test('typing goes where the caret stands', async ({page}) => {
  await open(page, separate);
  const dialog = await openRun(page);
  const field = dialog.getByLabel('Role description');
  await field.pressSequentially('AFC role');
  await field.press('Home');
  await field.pressSequentially('My ');
  await expect(field).toHaveValue('My AFC role');
});

test('the users for BTCUNAME are a list', async ({page}) => {
  await open(page, separate);
  const dialog = await openRun(page);
  await dialog.getByLabel('Business users (BTCUNAME)').fill('miller\nsmith; miller');
  await expect(dialog.getByRole('list', {name: 'Users'}).getByRole('listitem')).toHaveText([
    'MILLER',
    'SMITH',
  ]);
  await expect(page.locator('main [data-value="businessUsers"]').first()).toHaveText(
    'MILLER, SMITH',
  );
});

for (const {id} of branches)
  test(`${id}: only its fields, those of the topic first, none for a password`, async ({page}) => {
    await open(page, `${userTopic}?topology=${id}`);
    const dialog = await openRun(page);
    const other = id === 'one-system' ? 'Client of the gateway back end' : /^Client$/;
    await expect(dialog.getByLabel(other)).toHaveCount(0);
    await expect(dialog.locator('input[type="password"]')).toHaveCount(0);
    await expect(dialog.getByLabel('Role description')).toBeVisible();
    await expect(dialog.getByLabel('Virtual host')).toBeHidden();
    await dialog.getByText('Other values').click();
    await expect(dialog.getByLabel('Virtual host')).toBeVisible();
  });

test('a ticket in the link makes its run with the first entry and opens it later', async ({
  page,
}) => {
  await open(page, separate);
  let dialog = await openRun(page);
  await dialog.getByLabel(user, {exact: true}).fill('FIRST');
  await open(page, `${separate}&ticket=ABC-123`);
  expect(await storedRuns(page), 'opening a link makes no run').toHaveLength(1);
  await expect(places(page, 'technicalUser').first(), 'no other work’s value').toHaveText(
    'technical user',
  );
  dialog = await openRun(page);
  await expect(dialog.getByText('Ticket ABC-123 has no run yet.')).toBeVisible();
  await dialog.getByLabel(user, {exact: true}).fill('SECOND');
  expect(await storedRuns(page)).toMatchObject([
    {name: 'Run 1', topology: 'separate-systems', values: {technicalUser: 'FIRST'}},
    {name: 'ABC-123', ticket: 'ABC-123', values: {technicalUser: 'SECOND'}},
  ]);
  await dialog.getByLabel('Show the run').selectOption('Run 1');
  await page.reload();
  await expect(places(page, 'technicalUser').first(), 'what the reader picked').toHaveText('FIRST');
  const another = await page.context().newPage();
  await open(another, `${separate}&ticket=abc-123`);
  await expect(places(another, 'technicalUser').first()).toHaveText('SECOND');
  await expect(another.locator('.navbar')).toContainText('ABC-123');
});

test('runs: new, duplicate, ticket, rename, delete, undo', async ({page}) => {
  await open(page, `${separate}&ticket=DEV-1`);
  const dialog = await openRun(page);
  const name = dialog.getByLabel('Name of the run');
  const ticket = dialog.getByLabel('Ticket', {exact: true});
  const client = dialog.getByLabel('Client of the gateway back end');
  const shown = page.locator('[data-ticket-id]').first();
  await dialog.getByLabel(user, {exact: true}).fill('AFC_COMM');
  await client.fill('100');
  await dialog.getByRole('button', {name: 'Duplicate'}).click();
  await expect(ticket, 'the ticket stays with its run').toHaveValue('');
  expect(new URL(page.url()).searchParams.has('ticket')).toBe(false);
  await expect(shown).toHaveText('');
  await expect(dialog.getByLabel(user, {exact: true})).toHaveValue('AFC_COMM');
  await expect(client).toHaveValue('');
  await expect(dialog.getByText('Still to enter:').first()).toBeVisible();
  await client.fill('100');
  await expect(dialog.getByText('Same value as in DEV-1.')).toBeVisible();

  await ticket.fill('dev-1');
  await ticket.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('DEV-1 already has this ticket.');
  await dialog.getByRole('button', {name: 'Switch to DEV-1'}).click();
  await expect(name).toHaveValue('DEV-1');
  await expect(shown).toHaveText('DEV-1');
  await dialog.getByLabel('Show the run').selectOption('Next landscape');
  await ticket.fill('QA-2');
  await closeRun(page);
  await expect(shown).toHaveText('QA-2');
  expect(new URL(page.url()).searchParams.get('ticket')).toBe('QA-2');

  await openRun(page);
  await name.fill('');
  await name.blur();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await name.pressSequentially('Quality system');
  await expect(dialog.getByLabel('Show the run')).toContainText('Quality system (QA-2)');
  await dialog.getByRole('button', {name: 'Delete this run'}).click();
  await expect(dialog.getByRole('button', {name: 'Undo'})).toBeFocused();
  await expect(dialog.getByText('Ticket QA-2 has no run yet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Quality system');
  await dialog.getByRole('button', {name: 'Delete this run'}).click();
  await page.reload();
  const again = await openRun(page);
  await again.getByText('Deleted in the last 30 days').click();
  await again.getByRole('button', {name: 'Bring back Quality system'}).click();
  await expect(again.getByLabel('Name of the run')).toHaveValue('Quality system');

  await open(page, `${separate}&ticket=DEV-1`);
  await expect(places(page, 'gatewayClient').first(), 'the link says which run').toHaveText('100');
  await page.goBack();
  await expect(page.locator('.navbar')).toContainText('Quality system');
  expect((await storedRuns(page)).map((run) => run.ticket)).toEqual(['DEV-1', 'QA-2']);
});

test('a run for another topology says so, keeps either, and ticks nothing in silence', async ({
  page,
}) => {
  await open(page, `${separate}&ticket=DEV-1`);
  await box(page, 'business-create-user').check();
  await expect.poll(async () => (await storedRuns(page)).length).toBe(1);
  await open(page, `${userTopic}?ticket=DEV-1`);
  await expect(page.locator('html'), 'a ticket brings its topology').toHaveAttribute(
    'data-topology',
    'separate-systems',
  );
  const conflict = page.locator('[data-notice="topology-of-run"]');
  for (const address of [`${userTopic}?topology=one-system`, `${userTopic}one-system/?`]) {
    await open(page, `${address}&ticket=DEV-1`);
    await expect(conflict).toContainText('DEV-1 is for separate systems, and this page shows');
    await conflict.getByRole('button', {name: 'Close'}).click();
    await box(page, 'combined-create-user').click();
    await expect(conflict.getByRole('alert')).toContainText('Not ticked: this step is for one');
    await expect(box(page, 'combined-create-user')).not.toBeChecked();
    await conflict.getByRole('button', {name: 'Show separate systems'}).click();
    await expect(page.locator('html')).toHaveAttribute('data-topology', 'separate-systems');
    await expect(conflict).toHaveCount(0);
  }
  const [run] = await storedRuns(page);
  expect(Object.keys(run?.ticks ?? {})).toEqual(['separate-systems/business-create-user']);
  await open(page, `${userTopic}?topology=one-system&ticket=DEV-1`);
  await conflict.getByRole('button', {name: 'Change DEV-1 to one system'}).click();
  await expect(conflict).toHaveCount(0);
  await box(page, 'combined-create-user').check();
  await expect
    .poll(async () => Object.keys((await storedRuns(page))[0]?.ticks ?? {}))
    .toContain('one-system/combined-create-user');
});

for (const [device, viewport] of [
  ['desktop', {width: 1280, height: 800}],
  ['phone', {width: 360, height: 640}],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${device}, ${colorScheme}: axe finds nothing, nothing is cut off`, async ({page}) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize(viewport);
      await open(page, separate);
      const dialog = await openRun(page);
      await dialog.getByLabel('Client of the gateway back end').fill('1');
      await dialog.getByText('Other values').click();
      await dialog.getByRole('button', {name: 'New run'}).click();
      await dialog.getByRole('button', {name: 'Delete this run'}).click();
      const {violations} = await new AxeBuilder({page}).include('dialog').analyze();
      expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
      const {scrollWidth, clientWidth} = await dialog.evaluate((it) => ({
        scrollWidth: it.scrollWidth,
        clientWidth: it.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    });

test('focus goes into the dialog, stays there and comes back', async ({page}) => {
  await open(page, separate);
  const button = page.locator('.navbar').getByRole('button', {name: 'Your run'});
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(runDialog(page)).toBeVisible();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
  }
  await closeRun(page);
  await expect(button).toBeFocused();
});

test('the dialog opens at a section, also before the app is there', async ({page}) => {
  const release = await holdApp(page);
  await page.goto(separate);
  await page.locator('.navbar').getByRole('button', {name: 'Your run'}).click();
  release();
  await expect(runDialog(page)).toBeVisible();
  await closeRun(page);
  await page.evaluate(() =>
    document.dispatchEvent(new CustomEvent('guide:open-run', {detail: {section: 'share'}})),
  );
  await expect(page.getByRole('heading', {name: 'Share'})).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('no button stands there that nothing answers', async ({page}) => {
    await page.goto(separate);
    await expect(page.getByRole('button', {name: 'Your run'})).toHaveCount(0);
  });
});

test('print leaves the dialog out', async ({page}) => {
  await open(page, separate);
  await openRun(page);
  await page.emulateMedia({media: 'print'});
  await expect(runDialog(page)).toBeHidden();
});

test('a reader without runs loads nothing for them, and nothing moves', async ({page}) => {
  await recordFrames(page);
  await open(page, `${separate}&ticket=ABC-123`);
  expect(await storedText(page)).toBeNull();
  const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
  await page.waitForLoadState('networkidle');
  const after = await page.evaluate(() => performance.getEntriesByType('resource').length);
  expect(after).toBe(before);
  expect((await framesSeen(page)).shifts).toEqual([]);
});
