import {expect, type Locator, type Page} from '@playwright/test';
import type {TopologyId} from '../../../src/facts/topologies';

/** The radio of a topology. */
export function radio(page: Page, id: TopologyId): Locator {
  return page.locator(`input[type="radio"][name="topology"][value="${id}"]`);
}

/** Chooses a topology; where one is decided, the question opens first. */
export async function chooseTopology(page: Page, id: TopologyId): Promise<void> {
  const answer = radio(page, id);
  const change = page.locator('[data-topology-line]').getByRole('button', {name: 'Change'});
  await expect(answer.or(change).filter({visible: true}).first()).toBeVisible();
  if (!(await answer.isVisible())) await change.click();
  await answer.check();
}

/** The values of the radios that are checked. */
export function checkedRadios(page: Page): Promise<string[]> {
  return page
    .locator('input[name="topology"]')
    .evaluateAll((radios) =>
      radios.flatMap((it) => (it instanceof HTMLInputElement && it.checked ? [it.value] : [])),
    );
}

/** A step, by its ID. */
export function step(page: Page, id: string): Locator {
  return page.locator(`li#${id}`);
}
