// Capture notes at the bars of closures, and switches between variants.

import assert from 'node:assert/strict';
import { chapters } from './book.mjs';
import { book, reads } from './reader.mjs';

const OPEN = '.noted:not(.asked) .bars:visible';
const note = (page) => page.locator('.note');

for (const at of await chapters(book.url)) {
  reads(`${at}: every closure has a mark and a note`, { at }, async (page) => {
    const wrong = await page.locator('figure.program').evaluateAll((figures) => {
      const ids = (figure, selector, id) => [...figure.querySelectorAll(selector)].map(id);
      const faults = [];
      for (const figure of figures) {
        const notes = ids(figure, '.captures > ul > li', (item) => item.id);
        const marks = ids(figure, '.bars', (bars) => decodeURIComponent(bars.hash.slice(1)));
        // Closures that a macro repeats have one mark and several notes.
        const missing = notes.filter((id) => !marks.includes(id) && marks.length === 0);
        const dead = marks.filter((id) => !notes.includes(id));
        if (missing.length + dead.length > 0) faults.push([...missing, ...dead].join());
      }
      return faults;
    });
    assert.deepEqual(wrong, []);
  });
}

reads('a note opens and closes by mouse', {}, async (page) => {
  const bars = page.locator(OPEN).first();
  assert.equal(await note(page).count(), 0);
  await bars.click();
  assert.match(await note(page).innerText(), /is a struct with\s+message: .*String by/);
  assert.equal(await bars.getAttribute('aria-expanded'), 'true');
  await bars.click();
  assert.equal(await note(page).isVisible(), false);
  await bars.click();
  await page.locator('main h1').click();
  assert.equal(await note(page).isVisible(), false);
  assert.equal(await bars.getAttribute('aria-expanded'), 'false');
});

reads('a note opens and closes by keyboard, and the focus stays', {}, async (page) => {
  const bars = page.locator(OPEN).first();
  for (const key of ['Enter', ' ']) {
    await bars.focus();
    await page.keyboard.press(key);
    assert.ok(await note(page).isVisible());
    await page.keyboard.press('Escape');
    assert.equal(await note(page).isVisible(), false);
    assert.ok(await bars.evaluate((e) => e === document.activeElement));
  }
});

reads('a note fits a phone, by touch', { width: 360, touch: true }, async (page) => {
  for (const bars of (await page.locator(OPEN).all()).filter((_, at) => at % 4 === 0)) {
    if (!(await bars.isVisible())) continue;
    await bars.tap();
    const { x, width } = await note(page).boundingBox();
    assert.ok(x >= 0 && x + width <= 360, `${x} and ${width} wide`);
    await page.keyboard.press('Escape');
  }
});

reads('a closed question keeps the notes of its program closed', { at: 'loops.html' }, async (page) => {
  const id = await page.locator('.noted.asked:visible').first().getAttribute('id');
  const figure = page.locator(`[id="${id}"]`);
  const bars = figure.locator('.bars').first();
  await bars.click();
  assert.equal(await note(page).count(), 0);
  assert.equal(await bars.getAttribute('tabindex'), '-1');
  const question = figure.locator('xpath=following::details[contains(@class, "admonish-question")][1]');
  await question.locator('summary').click();
  await bars.click();
  await note(page).waitFor();
});

reads('without a script, a list says what each closure captures', { script: false }, async (page) => {
  const captures = page.locator('details.captures').first();
  assert.equal(await captures.locator('li').first().isVisible(), false);
  await captures.locator('summary').click();
  assert.match(await captures.innerText(), /String by/);
  const variants = await page.locator('.variant').all();
  assert.ok(variants.length > 1);
  for (const variant of variants) assert.ok(await variant.isVisible());
});

reads('the notes are printed', {}, async (page) => {
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('details.captures li').first().isVisible());
});

reads('a switch shows one variant with its outcome, by mouse and keyboard', {}, async (page) => {
  const variants = page.locator('.variants').first();
  const [one, other] = await variants.getByRole('tab').all();
  const [first, second] = await variants.locator('.variant').all();
  assert.ok(await first.isVisible());
  assert.equal(await second.isVisible(), false);
  await other.click();
  assert.equal(await first.isVisible(), false);
  assert.ok(await second.locator('figure.output').isVisible());
  assert.equal(await second.locator('.differs').first().innerText(), 'move');
  await page.keyboard.press('ArrowLeft');
  assert.ok(await first.locator('figure.message').isVisible());
  assert.ok(await one.evaluate((e) => e === document.activeElement));
  await page.emulateMedia({ media: 'print' });
  assert.ok((await first.isVisible()) && (await second.isVisible()));
});
