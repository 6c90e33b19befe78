import {expect, test} from './lib/test';
import {settled} from './lib/visit';

const page1 = './s4hana/technical-communication-user/?topology=one-system';
const remark = 'The last check is over a year old.';

test('each page says when it was checked against which text', async ({page}) => {
  for (const path of [page1, './reference/glossary/']) {
    await page.goto(path);
    const foot = page.locator('article footer', {hasText: 'administration guide'});
    await expect(foot).toContainText(
      /checked against SAP’s text of \d{4}-\d\d-\d\d \(revision [0-9a-f]{7}\) on \d{4}-\d\d-\d\d/,
    );
  }
});

for (const [when, shown] of [
  ['2027-01-01', false],
  ['2036-01-01', true],
] as const)
  test(`on ${when}, the page ${shown ? 'says' : 'does not say'} that the check is old`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${when}T12:00:00Z`));
    await page.goto(page1);
    const foot = page.locator('article footer', {hasText: 'administration guide'});
    const before = await foot.boundingBox();
    await settled(page);
    await expect(page.getByText(remark)).toHaveCount(shown ? 1 : 0);
    const after = await foot.boundingBox();
    expect(after?.height).toBe(before?.height);
  });
