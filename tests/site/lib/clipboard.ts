import {expect, type Locator, type Page} from '@playwright/test';
import {runDialog} from './runs';

/** The section of the dialog from which a text of this name is copied. */
function copyBox(page: Page, action: string): Locator {
  return runDialog(page)
    .getByRole('button', {name: action})
    .locator('xpath=ancestor::div[.//textarea][1]');
}

/** Opens the dialog at what goes back into the ticket. */
export async function openCopy(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Copy for the ticket'}).click();
  await expect(runDialog(page).getByRole('heading', {name: 'What goes back'})).toBeFocused();
}

/** Copies in a format; gives the plain text and the HTML of the clipboard. */
export async function copyAs(
  page: Page,
  action: string,
  format: string,
): Promise<{plain: string; html: string | undefined}> {
  const place = copyBox(page, action);
  await place.getByLabel('Format').selectOption({label: format});
  await place.getByRole('button', {name: action}).click();
  await expect(place.getByRole('status')).toHaveText(`Copied as ${format}.`);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
    return {plain: (await read('text/plain')) ?? '', html: await read('text/html')};
  });
}

/** The names of the formats, as the dialog shows them. */
export const formats = {
  markdown: 'Markdown',
  jira: 'Jira wiki text',
  plain: 'Plain text',
  rich: 'Rich text (Outlook, ServiceNow, Jira editor)',
} as const;
