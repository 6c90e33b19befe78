import {strict as assert} from 'node:assert';
import {userTopic} from '../site/lib/addresses';
import {branches} from '../site/lib/branches';
import {keys, until, type Driver} from './driver';

/** One thing that an engine has to do. */
export interface Flow {
  readonly name: string;
  readonly run: (driver: Driver, origin: string) => Promise<void>;
}

/** What the page shows: the topology that it says, and the branches that are visible. */
async function shown(driver: Driver): Promise<unknown> {
  return driver.run(
    (ids: readonly string[]) => [
      document.documentElement.dataset.topology,
      ids.filter((id) =>
        [...document.querySelectorAll(`[data-for-topology="${id}"],.only-${id}`)].some(
          (element) => element.getClientRects().length > 0,
        ),
      ),
    ],
    branches.map(({id}) => id),
  );
}

async function fresh(driver: Driver, origin: string): Promise<void> {
  // A page that is left while it loads reports what it did not get.
  await new Promise((done) => setTimeout(done, 300));
  await driver.open(`${origin}/img/logo.svg`);
  await driver.run(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

const hydrated = (driver: Driver) =>
  until('the app runs', () =>
    driver.run(() => document.documentElement.dataset.hasHydrated === 'true'),
  );

const pathname = (driver: Driver) => driver.run(() => location.pathname);

const links: readonly (readonly [link: string, topology: string | undefined])[] = [
  ...branches.flatMap(({id, aliases, step, heading}) => [
    [`?topology=${id}`, id] as const,
    [`?topology=${id.toUpperCase().replace('-', '_')}&ticket=F-1`, id] as const,
    ...aliases.map((alias) => [`?topology=${alias}`, id] as const),
    [`?step=${step}`, id] as const,
    [`#${step}`, id] as const,
    [`#${heading}`, id] as const,
    [`${id}/`, id] as const,
    [`${id}/?topology=hub`, id] as const,
  ]),
  ['', undefined],
  ['?topology=cloud', undefined],
  ['?topology=%3Cscript%3E', undefined],
];

const matrix: readonly Flow[] = links.map(([link, topology]) => ({
  name: `link ${link || '(nothing)'}: ${topology ?? 'asks'}`,
  run: async (driver, origin) => {
    await fresh(driver, origin);
    await driver.open(origin + userTopic + link);
    assert.deepEqual(await shown(driver), [topology ?? 'none', topology ? [topology] : []]);
    await hydrated(driver);
    assert.deepEqual(await shown(driver), [topology ?? 'none', topology ? [topology] : []]);
  },
}));

const [one, separate] = branches;
const radio = (id = '') => `input[name="topology"][value="${id}"]`;

const flows: readonly Flow[] = [
  {
    name: 'a click on the selector is kept for later visits',
    run: async (driver, origin) => {
      await fresh(driver, origin);
      await driver.open(origin + userTopic);
      await driver.click(radio(separate?.id));
      assert.deepEqual(await shown(driver), [separate?.id, [separate?.id]]);
      await hydrated(driver);
      await driver.run(() => sessionStorage.clear());
      await driver.open(origin + userTopic);
      assert.deepEqual(await shown(driver), [separate?.id, [separate?.id]]);
    },
  },
  {
    name: 'arrow keys change the topology, the focus stays',
    run: async (driver, origin) => {
      await fresh(driver, origin);
      await driver.open(`${origin}${userTopic}?topology=${one?.id}`);
      await hydrated(driver);
      await driver.run((it) => document.querySelector<HTMLElement>(it)?.focus(), radio(one?.id));
      await driver.press(keys.arrowDown);
      assert.deepEqual(await shown(driver), [separate?.id, [separate?.id]]);
      assert.equal(
        await driver.run(() => (document.activeElement as HTMLInputElement).value),
        separate?.id,
      );
    },
  },
  {
    name: 'a step link scrolls to the step and moves the focus; the ticket shows',
    run: async (driver, origin) => {
      await fresh(driver, origin);
      await driver.open(`${origin}${userTopic}?step=${separate?.step}&ticket=FIN-1`);
      await hydrated(driver);
      const found = await driver.run((id) => {
        const {top} = document.getElementById(id)?.getBoundingClientRect() ?? {top: -1};
        const ticket = document.querySelector('[data-ticket-id]')?.textContent;
        return [document.activeElement?.id, top >= 0 && top < innerHeight, ticket];
      }, separate?.step ?? '');
      assert.deepEqual(found, [separate?.step, true, 'FIN-1']);
    },
  },
  {
    name: 'the app goes to the next task and back, with topology and ticket',
    run: async (driver, origin) => {
      await fresh(driver, origin);
      const first = '/s4hana/odata-services/';
      await driver.open(`${origin}${first}?topology=${one?.id}&ticket=FIN-1`);
      await hydrated(driver);
      await driver.run(() => void Object.assign(window, {same: true}));
      await driver.click('[data-next-task]');
      await until('the next task', async () => (await pathname(driver)) !== first);
      await until('its query', () => driver.run(() => location.search.includes('ticket=FIN-1')));
      assert.equal(await driver.run(() => location.search.includes('topology=one-system')), true);
      await driver.back();
      await until('the first page', async () => (await pathname(driver)) === first);
      assert.equal(await driver.run(() => 'same' in window), true);
    },
  },
  {
    name: 'a topic ID leads to its page, with query and fragment',
    run: async (driver, origin) => {
      await fresh(driver, origin);
      await driver.open(`${origin}/topic/c4a9b51/?topology=${separate?.id}`);
      await until('the page', async () => (await pathname(driver)) === userTopic);
      assert.deepEqual(await shown(driver), [separate?.id, [separate?.id]]);
    },
  },
  {
    name: 'a value of the run shows in the page and is there after a reload',
    run: async (driver, origin) => {
      await fresh(driver, origin);
      const address = `${origin}${userTopic}?topology=${one?.id}`;
      await driver.open(address);
      await hydrated(driver);
      await driver.run(() => {
        document.dispatchEvent(new CustomEvent('guide:open-run', {detail: {section: 'values'}}));
      });
      await until('the dialog', () => driver.run(() => !!document.querySelector('dialog[open]')));
      await driver.run(() => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>('dialog label')];
        labels.find((it) => it.textContent === 'Technical communication user')?.control?.focus();
      });
      await driver.press(...'AFC_X');
      const value = () =>
        driver.run(() => document.querySelector('main [data-value="technicalUser"]')?.textContent);
      await until('the value', async () => (await value()) === 'AFC_X');
      await driver.open(`${origin}/img/logo.svg`);
      await driver.open(address);
      await until('the value again', async () => (await value()) === 'AFC_X');
    },
  },
  {
    name: 'the role check reads a file in its worker and answers',
    run: async (driver, origin) => {
      await fresh(driver, origin);
      await driver.open(`${origin}/tools/role-check/?topology=${one?.id}`);
      await hydrated(driver);
      const file = 'tests/fixtures/role-check/files/business-s4hana-lf.SAP';
      await driver.setFile('main input[type=file]', file);
      await driver.run(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((it) => it.textContent === 'Check the role')?.click();
      });
      await until('the answer', () => driver.run(() => !!document.querySelector('[data-finding]')));
    },
  },
];

/** The topology matrix and the main flows. */
export const allFlows: readonly Flow[] = [...matrix, ...flows];
