import {expect, type Locator, type Page} from '@playwright/test';
import {writeShareFragment, type SharedRun} from '../../../src/runs/rules/shareLink';
import type {ValueName} from '../../../src/facts/valueDefinitions';

/** The dialog “Your run”. */
export function runDialog(page: Page): Locator {
  return page.locator('dialog[open]');
}

/** Opens the dialog by its button in the bar. */
export async function openRun(page: Page): Promise<Locator> {
  await page.locator('.navbar').getByRole('button', {name: 'Your run'}).click();
  await expect(runDialog(page)).toBeVisible();
  return runDialog(page);
}

/** Closes the dialog by the keyboard. */
export async function closeRun(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(runDialog(page)).toHaveCount(0);
}

/** The visible places of a value on the page. */
export function places(page: Page, name: ValueName): Locator {
  return page.locator(`main [data-value="${name}"]:visible`);
}

/** The stored text, or null. */
export function storedText(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('afc-guide.runs'));
}

/** What is stored, as far as the tests ask for it. */
export async function storedRuns(page: Page): Promise<
  readonly {
    readonly name: string;
    readonly ticket?: string;
    readonly topology?: string;
    readonly deleted?: true;
    readonly values: Readonly<Record<string, string>>;
    readonly ticks: Readonly<Record<string, unknown>>;
  }[]
> {
  const text = await storedText(page);
  return text === null ? [] : (JSON.parse(text) as {runs: []}).runs;
}

/** A link fragment for values, with the leading #. */
export function shareFragment(shared: SharedRun): string {
  const fragment = writeShareFragment(shared);
  if (!fragment.ok) throw new Error(fragment.problem);
  return `#${fragment.value}`;
}
