import type {Locator, Page} from '@playwright/test';
import {step} from './controls';

/** The box that ticks a step off. */
export function box(page: Page, stepId: string): Locator {
  return step(page, stepId).getByRole('checkbox', {name: /^Done: step \d+$/});
}

/** The words that a style rule adds behind an element, without its quotes. */
export function wordsBehind(place: Locator): Promise<string> {
  return place.evaluate((element) =>
    getComputedStyle(element, '::after')
      .content.replace(/ \/ .*$/, '')
      .replaceAll('"', ''),
  );
}
