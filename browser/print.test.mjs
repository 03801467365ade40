// On paper: ink on white even from dark, every answer open, no code cut, no
// buttons, a new page for each chapter.

import assert from 'node:assert/strict';
import { chapters } from './book.mjs';
import { contrast, overflow, paper } from './look.mjs';
import { book, CHAPTER, reads } from './reader.mjs';

const PAPER = 680; // A4 without its margins, in CSS pixels
const written = await chapters(book.url);

for (const at of ['print.html', CHAPTER]) {
  for (const script of [true, false]) {
    const how = script ? '' : ', without JavaScript';
    reads(`${at}${how}`, { at, script, theme: 'dark', width: PAPER }, async (page) => {
      assert.ok((await paper(page)) < 0.1, 'it does not begin in the dark');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.equal(await paper(page), 1);
      assert.deepEqual(await paleInk(page), []);
      assert.deepEqual(await overflow(page), []);
      assert.deepEqual(await cutCode(page), []);
      assert.deepEqual(await unprinted(page), []);
      assert.deepEqual(await visible(page, 'button, input, textarea, dialog, .skip'), []);
    });
  }
}

/** Words that would be pale on white paper. */
async function paleInk(page) {
  const words = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((e) => [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .filter((e) => e.checkVisibility() && !e.closest('svg'))
      .map((e) => [`${e.localName}.${e.className}`, getComputedStyle(e).color]),
  );
  return words.filter(([, ink]) => contrast(ink, 'rgb(255, 255, 255)') < 4.5);
}

/** Programs and outputs that the edge of the paper would cut. */
function cutCode(page) {
  return page
    .locator('main pre')
    .evaluateAll((all) =>
      all
        .filter((e) => e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight + 1)
        .map((e) => e.getAttribute('aria-label') ?? e.textContent.slice(0, 60)),
    );
}

/** What stands in an answer and would stay closed. Paper has no list of sections. */
function unprinted(page) {
  return page.locator('details:not(.here details)').evaluateAll((all) => {
    const shown = (e) =>
      e.checkVisibility({ contentVisibilityAuto: true }) && e.getBoundingClientRect().height > 0;
    return all
      .filter((details) => ![...details.children].slice(1).some(shown))
      .map((details) => details.querySelector('summary').innerText);
  });
}

function visible(page, selector) {
  return page.locator(selector).evaluateAll((all) => {
    const isShown = (e) => e.checkVisibility({ visibilityProperty: true });
    return all.filter(isShown).map((e) => e.innerText);
  });
}

reads('a chosen dark theme is not printed either', {}, async (page) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: /dark/i }).check();
  assert.ok((await paper(page)) < 0.1);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await paper(page), 1);
  assert.deepEqual(await paleInk(page), []);
});

reads('each chapter begins a page of its own', { at: 'print.html', width: PAPER }, async (page) => {
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.locator('main h1').evaluateAll((all) =>
    all.map((h1) => {
      // mdBook puts a break of its own, an element, before a chapter.
      const before = h1.previousElementSibling;
      const styles = [getComputedStyle(h1).breakBefore];
      if (before)
        styles.push(getComputedStyle(before).breakAfter, getComputedStyle(before).breakBefore);
      return styles.some((style) => style === 'page');
    }),
  );
  assert.equal(breaks.length, written.length);
  assert.ok(breaks.slice(1).every(Boolean), breaks.join());
});

reads('the printed book has its contents', { at: 'print.html', width: PAPER }, async (page) => {
  await page.emulateMedia({ media: 'print' });
  // The front page has the title of the book.
  const [, ...titles] = await page.locator('main h1').allInnerTexts();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const lines = await contents.getByRole('link').allInnerTexts();
  for (const title of titles) {
    assert.ok(
      lines.some((line) => line.includes(title)),
      `${title} is not in the contents`,
    );
  }
});

reads('a chapter on its own is printed without them', { width: PAPER }, async (page) => {
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('navigation', { name: 'Contents' }).count(), 0);
});

reads('answers are closed again after printing', {}, async (page) => {
  const open = () => page.locator('main details.admonition[open]').count();
  assert.equal(await open(), 0);
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  assert.equal(await open(), 0);
  assert.match(pdf.toString('latin1'), /\/Outlines/);
});
