import {expect, type Page} from '@playwright/test';

/** What a page did that it must not, over all documents that it opened. */
export interface Safety {
  /** Fails where the policy was violated, or another origin was asked for anything. */
  readonly check: () => Promise<void>;
}

/** Watches a page from before its first document on. */
export async function watchSafety(page: Page): Promise<Safety> {
  const violations: string[] = [];
  const elsewhere: string[] = [];
  await page.exposeFunction('guideViolated', (text: string) => void violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const {violatedDirective, blockedURI, sourceFile, sample} = event;
      const text = [violatedDirective, blockedURI, sourceFile, sample, location.href].join(' ');
      (window as unknown as {guideViolated: (text: string) => void}).guideViolated(text);
    });
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    // A blob is the browser’s own name for what the page has made, as a file to save.
    if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost')
      elsewhere.push(request.url());
    if (request.method() !== 'GET') elsewhere.push(`${request.method()} ${request.url()}`);
  });
  return {
    check: async () => {
      // An answer of the page comes after what it has reported before.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(violations, 'violations of the policy').toEqual([]);
      expect(elsewhere, 'requests to elsewhere').toEqual([]);
    },
  };
}
