import {selectAll} from 'hast-util-select';
import type {List, ListItem, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Page} from '@playwright/test';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {userTopic} from './lib/addresses';
import {branches, type Branch} from './lib/branches';
import {copyAs, formats, openCopy} from './lib/clipboard';
import {openRun, closeRun} from './lib/runs';
import {box} from './lib/steps';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

test.use({permissions: ['clipboard-read', 'clipboard-write']});

/** The tasks of a Markdown text, as a renderer sees them. */
function tasksOf(markdown: string): ListItem[] {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const lists = root.children.filter((node): node is List => node.type === 'list');
  return lists
    .flatMap(({children}) => children)
    .filter(({checked}) => typeof checked === 'boolean');
}

function linksOf(item: ListItem): string[] {
  return [...JSON.stringify(item).matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
}

/** The IDs of the steps that the page shows. */
function shownSteps(page: Page): Promise<string[]> {
  return page
    .locator('li[data-system]')
    .evaluateAll((steps) => steps.filter((it) => it.checkVisibility()).map((it) => it.id));
}

/** IDs and words that belong to the other branch alone. */
async function foreignWords(page: Page, {other}: Branch): Promise<string[]> {
  const ids = await page
    .locator(`[data-for-topology="${other}"] li[data-system]`)
    .evaluateAll((steps) => steps.map((it) => it.id));
  return [...ids, `topology=${other}`];
}

for (const branch of branches)
  test(`${branch.id}: checklist and record in each format, of this branch alone`, async ({
    page,
    baseURL,
  }) => {
    const address = `${userTopic}?topology=${branch.id}&ticket=ABC-123`;
    await open(page, address);
    const steps = await shownSteps(page);
    const foreign = await foreignWords(page, branch);
    await openRun(page);
    await page.getByLabel('Technical communication user', {exact: true}).fill('afc_comm');
    await closeRun(page);
    await box(page, steps[0] ?? '').check();
    await openCopy(page);

    for (const action of ['Copy as checklist', 'Copy as record'])
      for (const format of Object.values(formats)) {
        const {plain, html} = await copyAs(page, action, format);
        expect(html !== undefined, format).toBe(format === formats.rich);
        for (const text of [plain, html ?? '']) {
          expect(foreign.filter((words) => text.includes(words))).toEqual([]);
        }
        for (const text of html === undefined ? [plain] : [plain, html]) {
          expect(text).toContain('AFC_COMM');
          expect(text).toContain('ABC-123');
          expect(text).toContain('b5f391b');
          expect(text).toContain('AFC Connection Guide, version 1.0.0');
        }
      }

    const {plain: checklist} = await copyAs(page, 'Copy as checklist', formats.markdown);
    const tasks = tasksOf(checklist);
    expect(tasks.map(({checked}) => checked)).toEqual(steps.map((_id, index) => index === 0));
    expect(tasks.map((task) => linksOf(task).at(-1))).toEqual(
      steps.map((id) => `${baseURL}${address}&step=${id}`),
    );
    expect(tasks.map((task) => /^\d+\. /.exec(toString(task))?.[0])).toEqual(
      steps.map((_id, index) => `${index + 1}. `),
    );

    const {plain: record} = await copyAs(page, 'Copy as record', formats.markdown);
    const done = tasksOf(record).map((task) => toString(task));
    expect(done[0]).toMatch(/ Done \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC\. Step$/);
    expect(done.slice(1).every((text) => text.endsWith(' Open. Step'))).toBe(true);
    expect(record).toContain(`1 of ${steps.length} steps`);
    expect(record).toContain('Technical communication user:** `AFC_COMM`');

    const {html = ''} = await copyAs(page, 'Copy as record', formats.rich);
    const rich = unified().use(rehypeParse).parse(html);
    const links = selectAll('li a', rich).map(({properties}) => String(properties.href));
    expect(selectAll('script, button, input', rich)).toEqual([]);
    expect(links.filter((link) => link.includes('step='))).toHaveLength(steps.length);

    const {plain: jira} = await copyAs(page, 'Copy as record', formats.jira);
    expect(jira).toContain('{{AFC_COMM}}');
    expect(jira.match(/\|https?:[^\]]+step=[a-z-]+\]/g)).toHaveLength(steps.length);
  });

test('the field shows what was copied, also where the browser refuses', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
    document.execCommand = () => false;
  });
  await open(page, `${userTopic}?topology=one-system`);
  await openCopy(page);
  const place = page.locator('dialog[open]');
  await place.getByRole('button', {name: 'Copy as record'}).click();
  await expect(place.getByText('The browser does not let the guide copy.')).toBeVisible();
  const field = place.getByLabel('What is copied').first();
  await expect(field).toHaveValue(/^## Record: Create a technical communication user: One system/);
  const selected = await field.evaluate(
    (it: HTMLTextAreaElement) => it.selectionEnd - it.selectionStart,
  );
  expect(selected).toBeGreaterThan(500);
});

test('without a chosen topology there is nothing to copy', async ({page}) => {
  await open(page, userTopic);
  await openCopy(page);
  await expect(page.getByText('This page shows no steps to copy.')).toBeVisible();
});
