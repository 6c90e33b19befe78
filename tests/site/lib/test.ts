import {expect, test as base} from '@playwright/test';

interface Watch {
  /** What the browser may complain about in this test, as a blocked or missing file. */
  readonly allowedComplaints: readonly RegExp[];
  readonly complaints: undefined;
}

/**
 * Playwright's test, watching the page: an error in the console (hydration included) or an
 * uncaught one fails every test that does not expect it.
 */
export const test = base.extend<Watch>({
  allowedComplaints: [[], {option: true}],
  complaints: [
    async ({page, allowedComplaints}, use) => {
      const heard: string[] = [];
      page.on('pageerror', ({message}) => heard.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') heard.push(message.text());
      });
      await use(undefined);
      const unexpected = heard.filter((text) => !allowedComplaints.some((it) => it.test(text)));
      expect(unexpected, 'errors in the console').toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};
