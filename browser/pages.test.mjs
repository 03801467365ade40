// Every page of the book, in both themes and at every width: it loads without
// a complaint, axe finds nothing, nothing sticks out, and a line of text has
// the length that reads best.

import assert from 'node:assert/strict';
import test from 'node:test';
import { chapters, pages } from './book.mjs';
import { findings, measure, overflow, setting } from './look.mjs';
import { book, reads } from './reader.mjs';

// 320 is the narrowest of WCAG, 720 is 1440 at 200 % zoom.
const WIDTHS = [320, 360, 720, 768, 1280, 1440, 2200];
const THEMES = ['light', 'dark'];

const found = await pages(book.url);
const written = await chapters(book.url);

const still = { reducedMotion: 'reduce' };

for (const at of found.keys()) reads(at, { at, ...still }, (page) => holds(page, at));

async function holds(page, at) {
  assert.equal(await page.locator('h1').count(), at === 'print.html' ? written.length : 1, at);
  assert.match(await page.title(), /Closures/, at);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en', at);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await overflow(page), [], `${at} at ${width}`);
    if (width >= 1440) await isReadable(page, at, width);
  }
  await isFaultless(page, `${at}, wide`);
  await page.setViewportSize({ width: 360, height: 900 });
  await page.locator('details').evaluateAll((all) => all.forEach((d) => (d.open = true)));
  assert.deepEqual(await overflow(page), [], `${at} at 360, its answers open`);
  await isFaultless(page, `${at}, narrow, its answers open`);
}

async function isFaultless(page, where) {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await findings(page), [], `axe: ${where}, ${colorScheme}`);
  }
}

async function isReadable(page, at, width) {
  const characters = await measure(page);
  if (characters === undefined && !written.includes(at)) return; // no running text
  const told = `${characters} characters a line, ${at} at ${width}`;
  assert.ok(characters >= 65 && characters <= 75, told);
}

test('the book has its chapters and a page for each link', () => {
  assert.ok(written.length > 1, written.join());
  assert.ok(written.every((chapter) => found.has(chapter)));
});

test('every link inside the book leads somewhere', () => {
  const dead = [];
  for (const [at, { links }] of found) {
    for (const link of links) {
      const target = found.get(link.pathname.slice(1) || 'index.html');
      const id = decodeURIComponent(link.hash.slice(1));
      const isThere = target?.exists && (!id || target.ids.has(id));
      if (target && !isThere) dead.push(`${at}: ${link.pathname}${link.hash}`);
    }
  }
  assert.deepEqual(dead, []);
});

// The server answers 404 for the page itself; whatever else is missing counts.
const missing = { at: 'no/such/page.html', forgives: [/no\/such\/page\.html/] };
reads('a page that is not there still looks like the book', missing, async (page) => {
  assert.equal(await page.locator('h1').count(), 1);
  await page.locator('header.bar a.title').click();
  await page.waitForURL(/index\.html$/);
});

for (const theme of THEMES) {
  reads(`everything opened, ${theme}`, { theme, ...still }, async (page) => {
    const press = (name) => page.getByRole('button', { name }).first().click();
    await press('Settings');
    assert.deepEqual(await findings(page), [], 'settings');
    await page.keyboard.press('Escape');
    await page.locator('main form textarea').first().fill('no such line');
    for (const name of ['Check', 'Run', 'Change']) await press(name);
    assert.deepEqual(await findings(page), [], 'a wrong guess, the question of Run, a change');
    await press('Search');
    await page.locator('#search textarea').fill('closure');
    await page.locator('#search ol li').first().waitFor();
    assert.deepEqual(await findings(page), [], 'search');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 900 });
    await press('Contents');
    assert.deepEqual(await findings(page), [], 'contents');
    assert.deepEqual(await overflow(page), []);
  });
}

for (const theme of THEMES) {
  for (const width of [360, 768, 1280, 1440]) {
    reads(`the box answered, ${theme}, ${width}`, { at: 'index.html', theme, width }, async (page) => {
      await page.locator('form.paste textarea').fill('E0373');
      await page.locator('form.paste ol a').first().waitFor();
      assert.deepEqual(await findings(page), []);
      assert.deepEqual(await overflow(page), []);
    });
  }
}

reads('less motion: nothing moves', { reducedMotion: 'reduce' }, async (page) => {
  const moving = await page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(',').map(parseFloat));
    const all = [document.documentElement, ...document.querySelectorAll('body, body *')];
    return all
      .map((e) => [e.localName, getComputedStyle(e)])
      .filter(
        ([, style]) =>
          seconds(style.transitionDuration) > 0.01 ||
          seconds(style.animationDuration) > 0.01 ||
          style.scrollBehavior === 'smooth',
      )
      .map(([name]) => name);
  });
  assert.deepEqual(moving, []);
});

reads('forced colours: a refused program still looks refused', {}, async (page) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const refused = page.locator('figure.program.refused').first();
  const [mark, around] = await Promise.all(
    [refused.locator('mark.at').first(), refused.locator('code')].map(setting),
  );
  assert.notEqual(mark, around, 'the mark cannot be told');
  assert.notEqual(await frame(refused), 0, 'the frame is gone');
});

const frame = (locator) =>
  locator.evaluate((e) => {
    const widths = [e, ...e.children].flatMap((part) => {
      const { borderTopWidth, borderLeftWidth } = getComputedStyle(part);
      return [borderTopWidth, borderLeftWidth].map(parseFloat);
    });
    return Math.max(...widths);
  });
