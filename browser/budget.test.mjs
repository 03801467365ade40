// What a first visit costs: few requests, few bytes, nothing of the search.

import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { chapters } from './book.mjs';
import { book, reads } from './reader.mjs';

const REQUESTS = 12;
const BYTES = 120_000;
// The front page, before compression.
const FRONT_REQUESTS = 7;
const FRONT_BYTES = 60_000;

for (const at of await chapters(book.url)) {
  reads(`${at}: a first visit`, { at: 'about:blank' }, async (page, t) => {
    const responses = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(new URL(at, book.url).href);
    // A reader who reads to the end; what comes late counts as well.
    await page.mouse.wheel(0, 1_000_000);
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(responses.map(file));
    files.push(...(await icons(page, files)));
    const bytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
    t.diagnostic(`${files.length} requests, ${bytes} bytes compressed`);
    const told = files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
    assert.ok(files.length <= REQUESTS, `${files.length} requests:\n${told}`);
    assert.ok(bytes < BYTES, `${bytes} bytes:\n${told}`);
    assert.doesNotMatch(told, /\/(clinic|sections|fulltext)(-\w+)?\.js/, 'the search is loaded before it is used');
  });
}

reads('the front page without compression', { at: 'about:blank' }, async (page) => {
  const responses = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(new URL('index.html', book.url).href);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(responses.map(async (it) => (await it.body()).length));
  assert.ok(sizes.length <= FRONT_REQUESTS, `${sizes.length} requests`);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= FRONT_BYTES, sizes.join());
});

async function file(response) {
  return { url: response.url(), bytes: gzipSync(await response.body()).length };
}

/** Browsers fetch the icon without telling anybody; it is a request all the same. */
async function icons(page, files) {
  const links = page.locator('link[rel~="icon"]');
  const all = await links.evaluateAll((all) => all.map((link) => link.href));
  const untold = all.filter((url) => !url.startsWith('data:') && !files.some((f) => f.url === url));
  return Promise.all(
    untold.map(async (url) => {
      const body = Buffer.from(await (await fetch(url)).arrayBuffer());
      return { url, bytes: gzipSync(body).length };
    }),
  );
}
