// Finding one's way: to the text, to the next chapter, in light and dark, and
// back to where one was.

import assert from 'node:assert/strict';
import { chapters } from './book.mjs';
import { paper } from './look.mjs';
import { book, CHAPTER, reads } from './reader.mjs';

const written = await chapters(book.url);
const isIn = (page, selector) =>
  page.evaluate((selector) => document.activeElement.closest(selector) !== null, selector);
const settings = (page) => page.getByRole('button', { name: 'Settings' });

reads('at most two Tabs lead to the text', {}, async (page) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await inView(skip);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.closest('main') !== null);
  await page.keyboard.press('Tab');
  assert.ok(await isIn(page, 'main'), 'the Tab after that leaves the text');
});

async function inView(locator) {
  const focused = await locator.evaluate((e) => e === document.activeElement);
  const { x, y, width, height } = await locator.boundingBox();
  assert.ok(focused && x >= 0 && y >= 0 && width >= 24 && height >= 24, `${focused} ${x} ${y}`);
}

for (const width of [360, 1440]) {
  reads(
    `keyboard alone, at ${width}: every stop is seen, none is a trap`,
    { width },
    async (page) => {
      const stops = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(stopped);
        if (!stop || stop.seen) break;
        stops.push(stop);
      }
      const last = await page.evaluate(() => document.activeElement === document.body);
      assert.ok(last, `trapped at ${JSON.stringify(stops.at(-1))}`);
      assert.ok(stops.length > 50, `only ${stops.length} stops`);
      assert.deepEqual(
        stops.filter((stop) => !stop.outlined || stop.covered),
        [],
      );
    },
  );
}

/** In the page: where the focus is, whether it shows, whether something lies on it. */
async function stopped() {
  const e = document.activeElement;
  if (e === document.body) return null;
  await document.fonts.ready; // until then the page moves under the focus
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { outlineStyle, boxShadow } = getComputedStyle(e);
  const [{ left, top, width, height }] = e.getClientRects();
  const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const seen = e.dataset.stopped === 'yes';
  e.dataset.stopped = 'yes';
  return {
    name: `${e.localName} ${e.id} ${e.textContent.slice(0, 30)}`,
    outlined: outlineStyle !== 'none' || boxShadow !== 'none',
    covered: !hit || !(e.contains(hit) || hit.contains(e)),
    seen,
  };
}

reads('contents by a real button on a narrow screen', { width: 360 }, async (page) => {
  const button = page.getByRole('button', { name: 'Contents' });
  const contents = page.locator('nav#contents');
  const link = contents.locator('a').first();
  assert.equal(await link.isVisible(), false);
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  assert.equal(await button.getAttribute('aria-controls'), await contents.getAttribute('id'));
  await button.focus();
  await page.keyboard.press('Enter');
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  await link.waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  assert.ok(await button.evaluate((e) => e === document.activeElement), 'focus goes astray');
  await link.waitFor({ state: 'hidden' });
  await button.click();
  await contents.getByRole('link', { name: 'Introduction' }).click();
  await page.waitForURL(/introduction\.html/);
});

reads('contents beside the text on a wide screen, and pairs side by side', { width: 1280 }, async (page) => {
  const contents = page.getByRole('navigation', { name: 'Contents' });
  assert.ok(await contents.isVisible());
  const current = contents.locator('[aria-current="page"]');
  assert.equal(await current.count(), 1);
  assert.match(await current.textContent(), /The notebook/);
  const [nav, text] = await Promise.all(
    [contents, page.locator('main h1')].map((e) => e.boundingBox()),
  );
  assert.ok(nav.x + nav.width <= text.x || text.x + text.width <= nav.x, 'they overlap');
  const [python, rust] = await Promise.all([0, 1].map((at) => page.locator('.pair').first().locator('figure').nth(at).boundingBox()));
  assert.equal(python.y, rust.y);
});

reads('arrows turn the page, from the page itself', { at: written[0] }, async (page) => {
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(new URL(written[1], book.url).href);
  await page.locator('main').focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(new URL(written[0], book.url).href);
});

reads('arrows turn nothing from anywhere else', {}, async (page) => {
  const places = ['main pre', 'summary', 'main form textarea', 'main a', 'main figure button'];
  let turned = 0;
  page.on('request', (request) => (turned += request.isNavigationRequest() ? 1 : 0));
  for (const place of places) {
    await page.locator(place).first().focus();
    assert.ok(await isIn(page, place), `${place} takes no focus`);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
  }
  await settings(page).click();
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('main').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+ArrowLeft');
  await page.waitForTimeout(200); // the time a page would need to begin to turn
  assert.equal(turned, 0);
});

reads('single-letter keys can be switched off, for good', {}, async (page) => {
  const search = page.getByRole('dialog', { name: 'Search' });
  const single = page.getByRole('checkbox', { name: /single.*keys/i });
  await settings(page).click();
  await single.uncheck();
  const silent = async () => {
    await page.locator('main').focus();
    await page.keyboard.press('/');
    await page.keyboard.press('s');
    assert.equal(await search.isVisible(), false);
  };
  await silent();
  await page.reload();
  await silent();
  await settings(page).click();
  assert.equal(await single.isChecked(), false);
  await single.check();
  await page.locator('main').focus();
  await page.keyboard.press('s');
  await search.waitFor();
});

reads('the theme follows the system', {}, async (page) => {
  assert.ok((await paper(page)) > 0.7);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.ok((await paper(page)) < 0.1);
});

const SCRIPTS = /\.js$/;
reads('a chosen theme is remembered, before the first paint', {}, async (page) => {
  const choose = async (name) => {
    await settings(page).click();
    await page.getByRole('radio', { name }).check();
  };
  await choose(/dark/i);
  assert.ok((await paper(page)) < 0.1);
  // The scripts come after the first paint; without them the page is dark already.
  await page.route(SCRIPTS, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await page.reload();
  assert.ok((await paper(page)) < 0.1);
  await page.unroute(SCRIPTS);
  await page.goto(new URL(written[0], book.url).href);
  assert.ok((await paper(page)) < 0.1);
  await settings(page).click();
  assert.ok(await page.getByRole('radio', { name: /dark/i }).isChecked());
  await page.getByRole('radio', { name: /system/i }).check();
  assert.ok((await paper(page)) > 0.7);
  await page.reload();
  assert.ok((await paper(page)) > 0.7);
});

reads('what was read is marked, until it is forgotten', { at: written[0] }, async (page) => {
  const marks = page.locator('#contents .read');
  assert.equal(await marks.count(), 0);
  await page.locator('nav.turn').scrollIntoViewIfNeeded();
  await marks.first().waitFor();
  assert.match(await marks.first().textContent(), /read/i, 'told by looks alone');
  await page.goto(new URL(CHAPTER, book.url).href);
  assert.equal(await marks.count(), 1);
  const item = page.locator('#contents li').filter({ has: page.locator('.read') });
  assert.match(await item.textContent(), /Introduction/);
  await settings(page).click();
  await page.getByRole('button', { name: /forget/i }).click();
  await marks.waitFor({ state: 'detached' });
  await page.reload();
  assert.equal(await marks.count(), 0);
});

// A function that runs in the page before its scripts.
const refuse = () =>
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
reads('a browser that keeps nothing shows everything', { memory: refuse }, async (page) => {
  await settings(page).click();
  await page.getByRole('radio', { name: /dark/i }).check();
  assert.ok((await paper(page)) < 0.1);
  await page.locator('nav.turn').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Run' }).first().click();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

reads('each heading has an address', { width: 360 }, async (page) => {
  const headings = page.locator('main h2, main h3');
  const addresses = await headings.evaluateAll((all) =>
    all.map((h) => [h.id, h.querySelector('a')?.getAttribute('href')]),
  );
  assert.ok(addresses.length > 5);
  assert.deepEqual(
    addresses.filter(([id, href]) => !id || href !== `#${id}`),
    [],
  );
  const heading = headings.nth(5);
  await heading.getByRole('link').click();
  await page.waitForFunction((id) => location.hash === `#${id}`, addresses[5][0]);
  const bar = await page.locator('header.bar').boundingBox();
  const { y } = await heading.boundingBox();
  assert.ok(y >= bar.y + bar.height - 1 && y < 400, `the heading is at ${y}, under the bar`);
});

reads('previous and next name the chapters they lead to', { at: written[0] }, async (page) => {
  const turn = page.getByRole('navigation', { name: 'Chapters' });
  for (const [place, path] of written.entries()) {
    assert.equal(new URL(page.url()).pathname.slice(1), path);
    assert.equal(await turn.locator('[rel=prev]').count(), place > 0 ? 1 : 0);
    if (place === written.length - 1) break;
    const title = await turn.locator('[rel=next] b').textContent();
    await turn.locator('[rel=next]').click();
    await page.waitForURL(new URL(written[place + 1], book.url).href);
    assert.equal(await page.locator('h1').innerText(), title);
  }
  assert.equal(await turn.locator('[rel=next]').count(), 0);
});

for (const at of ['index.html', 'introduction.html']) {
  reads(`${at} has two doors, leads to paper, and offers to continue`, { at }, async (page) => {
    const doors = page.locator('main > ul').first().locator('li');
    assert.equal(await doors.count(), 2);
    assert.match(await doors.first().evaluate((e) => getComputedStyle(e).borderTopStyle), /solid/);
    assert.equal(await page.locator('.continue').count(), 0);
    assert.equal(await page.locator('main a[href$="print.html"]').count(), 1);
    await page.goto(new URL('loops.html', book.url).href);
    await page.goto(new URL(at, book.url).href);
    assert.match(await page.locator('.continue a').getAttribute('href'), /loops\.html$/);
  });
}
