import fs from 'node:fs';
import {chromium} from '@playwright/test';
import {browserPath} from '../tests/site/browserPath.mjs';

/*
 * Draws the images that cannot be SVG: the social preview and the favicon for browsers without SVG
 * icons. Run it after changing tools/social.svg or static/img/logo.svg, and commit the images: npx
 * tsx tools/images.ts
 */

/** An icon file with one PNG of 32 × 32 pixels. */
function icon(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

async function main(): Promise<void> {
  const browser = await chromium.launch({executablePath: browserPath(), args: ['--no-sandbox']});
  const draw = async (file: string, width: number, height: number) => {
    const page = await browser.newPage({viewport: {width, height}});
    const svg = fs.readFileSync(file, 'utf8').replace('<svg', '<svg style="display:block"');
    await page.setContent(`<body style="margin:0">${svg}`);
    return page.screenshot({omitBackground: true});
  };
  fs.writeFileSync('static/img/social.png', await draw('tools/social.svg', 1200, 630));
  fs.writeFileSync('static/favicon.ico', icon(await draw('static/img/logo.svg', 32, 32)));
  await browser.close();
}

void main();
