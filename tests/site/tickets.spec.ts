import fs from 'node:fs';
import {parse} from 'csv-parse/sync';
import type {Page} from '@playwright/test';
import {expect, test} from './lib/test';
import {open, settled} from './lib/visit';

const address = '/tools/tickets/';

test.use({permissions: ['clipboard-read', 'clipboard-write']});

/** Enters a landscape into the fields of this number. */
async function enter(page: Page, number: number, name: string, ticket: string): Promise<void> {
  const fields = page.getByRole('group', {name: `Landscape ${number}`});
  await fields.getByLabel('Name').fill(name);
  await fields.getByLabel('Ticket ID or prefix').fill(ticket);
}

async function download(page: Page, button: string): Promise<string[][]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button, exact: true}).click(),
  ]);
  return parse(fs.readFileSync(await file.path()), {record_delimiter: '\r\n'});
}

function runFile(name: string, run: Readonly<Record<string, unknown>>) {
  const whole = {
    format: 'afc-connection-guide-run',
    version: 1,
    exportedAt: '2026-11-28T10:00:00.000Z',
    run: {id: name, name, values: {}, createdAt: '2026-11-20T10:00:00.000Z', ...run},
  };
  return {
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(whole)),
  };
}

test('a lead with three landscapes goes from the page to tickets, files and the table', async ({
  page,
}) => {
  // A ticket of the lead's own, which must be in none of the links.
  await open(page, `${address}?ticket=LEAD-1&color=red`);
  await expect(page.getByRole('alert')).toContainText('“color=red”');
  await expect(page.getByText('Choose a topology above')).toBeVisible();
  await page.locator('input[name=topology][value=separate-systems]').check();
  await expect(page.getByText('There is no landscape yet.')).toBeVisible();

  await enter(page, 1, 'Development', 'FIN-4711');
  await page.getByRole('button', {name: 'Add a landscape'}).click();
  await expect(page.getByRole('group', {name: 'Landscape 2'}).getByLabel('Name')).toBeFocused();
  await enter(page, 2, 'Quality', 'FIN 4712');
  await page.getByRole('button', {name: 'Add a landscape'}).click();
  await enter(page, 3, 'Production', 'AFC-PRD-');
  const wrong = page.getByRole('group', {name: 'Landscape 2'}).getByLabel('Ticket ID or prefix');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toHaveAccessibleDescription(/“FIN 4712” is no ticket ID\./);
  await expect(page.getByRole('button', {name: 'Copy this ticket'})).toHaveCount(0);
  await wrong.fill('FIN-4712');

  await page.getByRole('checkbox', {name: /^7 Local settings/}).check();
  await expect(page).toHaveURL(
    /\?ticket=LEAD-1&topology=separate-systems&landscape=FIN-4711%3ADevelopment&landscape=FIN-4712%3AQuality&landscape=AFC-PRD-%3AProduction&task=local-settings$/,
  );
  await page.reload();
  await settled(page);
  const task = 'Quality: Create a technical communication user (AFC connection, task 3)';
  await page.getByLabel('Ticket', {exact: true}).selectOption(task);
  await page.getByRole('button', {name: 'Copy this ticket'}).click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`## ${task}`);
  expect(copied).toContain('- [ ] 36. Gateway back end: In the same address');
  expect(new Set(copied.match(/(?<=ticket=)[^&)]+/g))).toEqual(new Set(['FIN-4712']));
  expect(copied).not.toMatch(/topology=one-system|combined-/);
  // A link of the ticket opens the step that it names.
  const step = /\[Open step\]\((\S+business-set-user-type)\)/.exec(copied)?.[1] ?? '';

  const tickets = await download(page, 'Tickets for Jira');
  expect(tickets).toHaveLength(1 + 18);
  const onboarding = await download(page, 'Onboarding ticket with sub-tasks for Jira');
  expect(onboarding.map(([id, parent]) => `${id} ${parent}`).slice(0, 3)).toEqual([
    'Issue ID Parent',
    '1 ',
    '2 1',
  ]);
  const serviceNow = await download(page, 'Tickets for ServiceNow');
  expect(serviceNow.at(-1)?.slice(3, 5)).toEqual(['Production', 'AFC-PRD-7']);

  await page.getByLabel(/^Add exported files/).setInputFiles([
    runFile('s4', {
      ticket: 'FIN-4711',
      topology: 'separate-systems',
      ticks: {
        'separate-systems/business-create-user': {done: true, at: '2026-11-26T10:00:00.000Z'},
      },
    }),
    runFile('btp', {
      ticket: 'fin-4711',
      ticks: {'any/cloud-connector-install': {done: true, at: '2026-11-27T10:00:00.000Z'}},
    }),
    {name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}')},
  ]);
  await expect(page.getByText('This is no run file.')).toBeVisible();
  const row = page.getByRole('row', {name: /^Development, FIN-4711/});
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^1 of 12\s*2026-11-27 10:00 UTC$/);
  await expect(row.getByRole('cell').nth(2)).toHaveText(/^1 of 36\s*2026-11-26 10:00 UTC$/);
  await page.getByRole('button', {name: 'Copy where we stand'}).click();
  await expect(page.getByText('Copied as Markdown.')).toHaveCount(2);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '| Quality, FIN-4712 | No run | No run |',
  );
  expect(await page.evaluate(() => localStorage.getItem('afc-guide.runs'))).toBeNull();

  await open(page, step);
  await expect(page.locator('#business-set-user-type')).toBeInViewport();
});

test('on a phone, nothing of the page is wider than the screen', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page, `${address}?topology=one-system&landscape=FIN-4711:${'Development'.repeat(5)}`);
  await expect(page.getByRole('button', {name: 'Copy where we stand'})).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what it needs', async ({page}) => {
    await page.goto(address);
    await expect(page.locator('p', {hasText: 'needs JavaScript'})).toBeVisible();
    await expect(page.getByRole('button', {name: 'Add a landscape'})).toBeHidden();
  });
});
