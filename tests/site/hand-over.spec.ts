import {userTopic} from './lib/addresses';
import {copyAs, formats, openCopy} from './lib/clipboard';
import {closeRun, openRun} from './lib/runs';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

test.use({permissions: ['clipboard-read', 'clipboard-write']});

const copy = 'Copy hand-over';

test('the technical user goes to the BTP administrator', async ({page, baseURL}) => {
  await open(page, `${userTopic}?topology=separate-systems&ticket=ABC-123`);
  const dialog = await openRun(page);
  await dialog.getByLabel('Technical communication user', {exact: true}).fill('AFC_COMM');
  await dialog.getByLabel('Client of the gateway back end').fill('200');
  await closeRun(page);
  await openCopy(page);
  await dialog.getByLabel('What else was decided').fill('Ms Example renews the password.');
  const {plain} = await copyAs(page, copy, formats.plain);
  expect(plain).toContain('URL: Open: not entered yet: virtual host, virtual port.');
  expect(plain).toContain('Client: 200');
  expect(plain).toContain('User for the destination, in the gateway back end: AFC_COMM');
  expect(plain).toMatch(/Done: 0 of \d+ steps/);
  expect(plain).toMatch(/\[ \] 1\. Business back end: /);
  expect(plain).toMatch(/Password: Not in this text\./);
  expect(plain, 'nothing was ticked').not.toContain('is a dialog user');
  expect(plain).toContain('Ms Example renews the password.');
  expect(plain).toContain('ABC-123');
  expect(plain).toContain(
    `${baseURL}/s4hana/destination/?topology=separate-systems&ticket=ABC-123`,
  );
  const {html} = await copyAs(page, copy, formats.rich);
  expect(html).toContain('AFC_COMM');
});

test('the Cloud Connector hands over virtual host, port and Location ID', async ({page}) => {
  await open(page, '/s4hana/cloud-connector/?topology=one-system');
  const dialog = await openRun(page);
  await dialog.getByLabel('Virtual host', {exact: true}).fill('s4.virtual');
  await dialog.getByLabel('Virtual port', {exact: true}).fill('8443');
  await closeRun(page);
  await openCopy(page);
  await expect(dialog.getByLabel('What else was decided')).toHaveCount(0);
  const {plain} = await copyAs(page, copy, formats.jira);
  expect(plain).toContain('{{s4.virtual}}');
  expect(plain).toContain('{{8443}}');
  expect(plain).toContain('None entered.');
});

test('other topics hand over no text of their own', async ({page}) => {
  await open(page, '/s4hana/destination/?topology=one-system');
  await openCopy(page);
  await expect(page.getByRole('button', {name: 'Copy as record'})).toBeVisible();
  await expect(page.getByRole('button', {name: copy})).toHaveCount(0);
});
