// What readers do, in Firefox and WebKit, at the width of a phone and of a desk. The
// other tests run in Chromium.

import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { chapters, serve } from './book.mjs';
import { engines } from './engines.mjs';

const book = await serve();
after(() => book.stop());
const at = (page) => new URL(page, book.url).href;

for (const engine of engines) {
  if (engine.missing.length > 0) {
    const told = `${engine.name} is not here (${engine.missing.join()}): install ${engine.packages}`;
    test(`${engine.name} can be tested`, { skip: process.env.CI ? false : told }, () => assert.fail(told));
    continue;
  }
  for (const width of [engine.narrow, 1440]) tests(engine, width);
}

function tests({ name, open }, width) {
  test(`${name} at ${width}`, async (t) => {
    const page = await open();
    try {
      await page.size(width, 900);
      const step = (what, body) => t.test(what, () => body(page));
      await step('no page is wider than its window', noPageIsTooWide);
      await step('what rustc blames is underlined', blameIsUnderlined);
      await step('a note opens at the bars and closes by Escape', noteOpens);
      await step('an open note moves nothing', noteMovesNothing);
      await step('a switch shows another variant', switches);
      await step('a guess is judged', guessIsJudged);
      await step('the search answers, and one Escape closes it', searches);
      await step('a theme is kept', themeIsKept);
    } finally {
      await page.close();
    }
  });
}

async function noPageIsTooWide(page) {
  const pages = (await chapters(book.url)).filter((_, index) => index % 3 === 0);
  for (const chapter of pages) {
    await page.goto(at(chapter));
    const over = await page.run('() => document.documentElement.scrollWidth - innerWidth');
    assert.ok(over <= 0, `${chapter}: ${over} pixels`);
  }
}

async function blameIsUnderlined(page) {
  await page.goto(at('notebook.html'));
  const line = '() => getComputedStyle(document.querySelector("figure:not(.asked) .at")).textDecorationLine';
  assert.equal(await page.run(line), 'underline');
}

const IS_OPEN = '() => document.querySelector(".note")?.matches(":popover-open") ?? false';

async function noteOpens(page) {
  await page.goto(at('notebook.html'));
  await page.run('() => [...document.querySelectorAll(".noted:not(.asked) .bars")].find((it) => it.checkVisibility()).focus()');
  await page.press('Enter');
  assert.equal(await page.run(IS_OPEN), true);
  const fits = '() => { const { left, right } = document.querySelector(".note").getBoundingClientRect(); return left >= 0 && right <= innerWidth; }';
  assert.equal(await page.run(fits), true);
  await page.press('Escape');
  assert.equal(await page.run(IS_OPEN), false);
}

async function noteMovesNothing(page) {
  await page.goto(at('threads.html'));
  const widths = '() => [...document.querySelectorAll(".pair")].map((it) => it.offsetWidth)';
  const before = await page.run(widths);
  assert.ok(before.length > 0);
  await page.run('() => { const bars = document.querySelector(".pair .noted:not(.asked) .bars"); bars.scrollIntoView({ block: "center" }); bars.focus(); }');
  await page.press('Enter');
  assert.equal(await page.run(IS_OPEN), true);
  assert.deepEqual(await page.run(widths), before);
}

async function switches(page) {
  await page.goto(at('notebook.html'));
  const shown = '() => [...document.querySelectorAll(".variants:first-of-type .variant")].map((it) => it.checkVisibility())';
  assert.deepEqual(await page.run(shown), [true, false]);
  await page.run('() => document.querySelectorAll(".variants [role=tab]")[1].click()');
  assert.deepEqual(await page.run(shown), [false, true]);
}

async function guessIsJudged(page) {
  await page.goto(at('inside.html'));
  await page.run('() => { const form = document.querySelector("form.guess:has(textarea)"); form.querySelector("textarea").value = "no"; form.requestSubmit(); }');
  const said = await page.run('() => document.querySelector("form.guess:has(textarea) [role=status]").textContent');
  assert.match(said, /Not quite/);
}

async function searches(page) {
  await page.goto(at('notebook.html'));
  await page.press('/');
  await page.type('E0373');
  const results = '() => document.querySelectorAll("#search li").length';
  for (let left = 60; (await page.run(results)) === 0; left -= 1) {
    assert.ok(left > 0, 'no result');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await page.press('Escape');
  assert.equal(await page.run('() => document.getElementById("search").open'), false);
}

async function themeIsKept(page) {
  await page.goto(at('notebook.html'));
  await page.run('() => { localStorage.setItem("closures.theme", "dark"); }');
  await page.goto(at('inside.html'));
  assert.equal(await page.run('() => document.documentElement.dataset.theme'), 'dark');
  await page.run('() => localStorage.clear()');
}
