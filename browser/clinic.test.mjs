// The error clinic: whoever searches for a code, for a lint, for plain words, or for
// a whole message finds its form first. questions.test.mjs asks far more questions.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chapters, clinic as read } from './book.mjs';
import { book, reads } from './reader.mjs';

const clinic = await read(book.url);
const fresh = fileURLToPath(new URL('../crates/site/tests/fresh/', import.meta.url));
const MISSES = 1; // of the fresh programs
const SCREENS = 30; // of 900 px, at most on a page

/** The first result of a search, as a path in the book. */
async function first(page, words) {
  const input = page.locator('#search textarea');
  const told = (answer) => {
    const status = document.querySelector('#search [role=status]').textContent;
    return answer ? status.includes(answer) : !status;
  };
  const answered = (answer) => page.waitForFunction(told, answer, { polling: 20 });
  if (words.length > 60) {
    await input.fill(''); // only the beginning of it will be said again
    await answered('');
  }
  await input.fill(words);
  const asked = await input.inputValue();
  await answered(`for “${asked.trim().slice(0, 60)}`);
  const href = await page.locator('#search ol a').first().getAttribute('href');
  return href.replace(/^(\.\.\/)*/, '');
}

reads('a code or an anchor finds its form first', {}, async (page) => {
  assert.ok(clinic.forms.length > 80, `${clinic.forms.length}`);
  await page.keyboard.press('/');
  for (const { id, code, href } of clinic.forms) {
    // A code may have a second entry, on another page: the first one is listed first.
    const isFirst = code && clinic.forms.find((form) => form.code === code).id === id;
    assert.equal(await first(page, isFirst ? `error[${code}]:` : id), href);
  }
});

reads('a pasted message keeps its lines, and an unknown one is named', {}, async (page) => {
  await page.keyboard.press('/');
  const pasted = "warning: unused variable: `n`\n\nerror[E0373]: closure may outlive the current function\n";
  assert.match(await first(page, pasted), /#e0373$/);
  const status = await page.locator('#search [role=status]').innerText();
  assert.match(status, /not in the clinic: warning: unused variable: `n`/);
});

reads('where no form fits, the nearest are shown with their usual repairs', {}, async (page) => {
  await page.keyboard.press('/');
  await first(page, 'error[E0308]: mismatched types\n expected `usize`, found `i32`\n');
  const lines = page.locator('#search ol li');
  assert.match(await lines.first().innerText(), /^None of the forms/);
  assert.match(await lines.nth(1).innerText(), /Usually: /);
});

reads('an entry leads to its place, from whatever page', { at: 'clinic/call.html' }, async (page) => {
  await page.keyboard.press('/');
  await first(page, 'E0373');
  // Leaving the page would break off what is still being loaded.
  await page.locator('#search [role=status]').filter({ hasText: /results/ }).filter({ hasNotText: 'Loading' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/clinic\/escape\.html#e0373$/);
  assert.match(await page.locator(':target').innerText(), /E0373/);
});

reads('no page is longer than a reader can look through', {}, async (page, t) => {
  const paths = (await chapters(book.url)).filter((path) => path.startsWith('clinic'));
  assert.ok(paths.length > 20, `${paths.length}`);
  const screens = new Map();
  for (const path of paths) {
    await page.goto(new URL(path, book.url).href);
    await page.evaluate(() => document.fonts.ready);
    screens.set(path, await page.evaluate(() => document.documentElement.scrollHeight / 900));
  }
  const told = [...screens].map(([path, height]) => `${path} ${height.toFixed(1)}`);
  t.diagnostic(told.join(', '));
  assert.ok(Math.max(...screens.values()) <= SCREENS, told.join('\n'));
});

for (const [index, typed] of [['words', 'UNIQUE `access`'], ['symptoms', 'thread']]) {
  reads(`typed words leave only their rows: ${index}`, { at: `clinic/${index}.html` }, async (page) => {
    const shown = page.locator('main ul > li:visible');
    const all = await shown.count();
    await page.getByLabel('Show the rows with these words').fill(typed);
    const words = typed.toLowerCase().replaceAll('`', '').split(' ');
    const rows = await shown.allInnerTexts();
    assert.ok(rows.length > 0 && rows.length < all / 5, `${rows.length} of ${all}`);
    assert.ok(rows.every((row) => words.every((word) => row.toLowerCase().includes(word))));
    assert.equal(await page.locator('main p[role=status]').innerText(), `${rows.length} of ${all} rows`);
    await page.getByLabel('Show the rows with these words').fill('zzyzx');
    assert.equal(await page.locator('main h2:visible').count() + (await shown.count()), 0);
  });
}

reads('words that no message has find what they did before', {}, async (page) => {
  await page.keyboard.press('/');
  assert.doesNotMatch(await first(page, 'decorator'), /^clinic/);
});

reads('messages of fresh programs find their entries', {}, async (page, t) => {
  await page.keyboard.press('/');
  const files = (await readdir(fresh)).sort();
  assert.equal(files.length, 40);
  const folder = await mkdtemp(join(tmpdir(), 'closures-'));
  const misses = [];
  try {
    for (const file of files) {
      const wanted = file.replace(/^\d+_|\.rs$/g, '').replaceAll('_', '-');
      const found = await first(page, said(join(fresh, file), folder));
      if (!found.includes(`#${wanted}`)) misses.push(`${file}: ${found}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  t.diagnostic(`${misses.length} of ${files.length} missed`);
  assert.ok(misses.length <= MISSES, misses.join('\n'));
});

/** What the compiler says of a program, or else what the program itself says. */
function said(file, folder) {
  const program = join(folder, 'program');
  const rustc = ['--edition=2024', '--color=never', '-o', program, file];
  const { stderr } = spawnSync('rustc', rustc, { encoding: 'utf8' });
  return stderr || spawnSync(program, { encoding: 'utf8' }).stderr;
}
