// The search: fetched when it is first used, told in words, left by Esc, and
// at work without a server.

import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { book, CHAPTER, reads } from './reader.mjs';

const dialog = (page) => page.getByRole('dialog', { name: 'Search' });
const field = (page) => dialog(page).locator('textarea');
const results = (page) => dialog(page).locator('ol li a');

// The scripts and tables of the search; mdBook 0.5 adds a hash to their names.
const OF_SEARCH = /\/(search|clinic-search|clinic|fulltext|sections)(-\w+)?\.js$/;
const OF_TEXT = /\/(fulltext|sections)(-\w+)?\.js$/;

async function finds(page, words) {
  await field(page).fill(words);
  await results(page).first().waitFor();
  const status = dialog(page).getByRole('status').filter({ hasNotText: 'Loading' });
  await status.filter({ hasText: words.trim().slice(0, 60) }).waitFor();
  const count = await results(page).count();
  assert.match(await dialog(page).getByRole('status').innerText(), new RegExp(`\\b${count}\\b`));
}

for (const opening of ['/', 's', 'the button']) {
  reads(`${opening} opens it, Esc closes it`, {}, async (page) => {
    const button = page.getByRole('button', { name: 'Search' });
    if (opening === 'the button') await button.click();
    else await page.keyboard.press(opening);
    await dialog(page).waitFor();
    assert.ok(await field(page).evaluate((e) => e === document.activeElement));
    assert.equal(await field(page).inputValue(), '', 'the key is typed into the field');
    assert.ok(await field(page).evaluate((e) => e.labels?.length > 0 || e.ariaLabel), 'no label');
    await page.keyboard.type('s/'); // in a field they are letters
    assert.equal(await field(page).inputValue(), 's/');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    const back = opening === 'the button' ? button : page.locator('body, main').first();
    assert.ok(await back.evaluate((e) => document.activeElement === e || e.localName !== 'button'));
  });
}

reads('nothing of it is fetched before', {}, async (page) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.reload();
  await page.waitForLoadState('networkidle');
  const parts = () => fetched.filter((url) => OF_SEARCH.test(url));
  assert.deepEqual(parts(), []);
  await page.keyboard.press('/');
  await finds(page, 'closure');
  assert.equal(parts().length, 5);
});

reads('it finds a word of the chapter, and leads there', {}, async (page) => {
  const headings = await page.locator('main h2').allInnerTexts();
  const words = headings.join(' ').match(/[a-z]+/gi);
  const [word] = words.sort((a, b) => b.length - a.length);
  await page.goto(new URL('introduction.html', book.url).href);
  await page.keyboard.press('/');
  await finds(page, word);
  // Other chapters may have the word in their headings too.
  await dialog(page).locator(`ol li a[href*="${CHAPTER}"]`).first().click();
  await page.waitForURL(new RegExp(CHAPTER));
  assert.match(await page.locator('main').innerText(), new RegExp(word, 'i'));
});

reads('it finds an error code', {}, async (page) => {
  await page.keyboard.press('/');
  await finds(page, 'E0382');
  const all = await results(page).evaluateAll((links) => links.map((link) => link.pathname));
  assert.ok(
    all.some((path) => path.endsWith(CHAPTER)),
    all.join(),
  );
});

reads('it says when it finds nothing', {}, async (page) => {
  await page.keyboard.press('/');
  await finds(page, 'closure');
  await field(page).fill('zzyzx');
  await results(page).first().waitFor({ state: 'detached' });
  assert.match(await dialog(page).getByRole('status').innerText(), /\bno\b|nothing|\b0\b/i);
});

// Markup in what is typed or found is text.
reads('it takes words for words', {}, async (page) => {
  await page.keyboard.press('/');
  await finds(page, 'closure <img src=x onerror=alert(1)> &amp;');
  assert.equal(await dialog(page).locator('img').count(), 0);
});

reads('it works from a folder, without a server', { at: 'about:blank' }, async (page) => {
  const fetched = ['introduction.html'];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));
  await page.goto(new URL(CHAPTER, book.url).href);
  await page.keyboard.press('/');
  await finds(page, 'closure');
  const found = await results(page).first().evaluate((link) => link.pathname);
  fetched.push(found.slice(1));
  const folder = await mkdtemp(join(tmpdir(), 'closures-'));
  try {
    for (const path of fetched) await keep(path, folder);
    await page.goto(pathToFileURL(join(folder, 'introduction.html')).href);
    await page.keyboard.press('/');
    await finds(page, 'closure');
    await results(page).first().click();
    await page.waitForURL(/^file:.*html/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Puts what the server serves into a folder, but for where it tells of changes. */
async function keep(path, folder) {
  const response = await fetch(new URL(path, book.url));
  const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes.replace(/ data-reload="[^"]*"/, ''), 'latin1');
}

const MESSAGE = 'error[E0373]: closure may outlive the current function, but it borrows `n`\n';

// What is loaded before the answer, without compression: 1.6 Mbit/s are 200,000 bytes a second.
const BYTES = 190_000;

for (const at of ['index.html', 'clinic.html', 'print.html']) {
  reads(`${at}: whether it has a box`, { at }, async (page) => {
    assert.equal(await page.locator('form.paste:visible').count(), at === 'print.html' ? 2 : 1);
  });
}

reads('the box answers from the clinic alone, the fitting form first', { at: 'index.html' }, async (page) => {
  const fetched = [];
  page.on('response', (response) => fetched.push(response));
  await page.getByLabel(/Paste what rustc says/).fill(MESSAGE);
  const answers = page.locator('form.paste ol a');
  await answers.first().waitFor();
  assert.match(await answers.first().getAttribute('href'), /#e0373/);
  assert.ok(await page.locator('form.paste [role=status]').innerText());
  const names = fetched.map((it) => it.url());
  assert.ok(names.length > 0 && !names.some((url) => OF_TEXT.test(url)), names.join());
  const sizes = await Promise.all(fetched.map(async (it) => (await it.body()).length));
  assert.ok(sizes.reduce((sum, it) => sum + it, 0) < BYTES, sizes.join());
});

reads('a pasted message is answered before the text of the book arrives', {}, async (page) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route(OF_TEXT, (route) => held.then(() => route.continue()));
  await page.keyboard.press('/');
  await field(page).fill(`${MESSAGE}\nerror: nobody has seen this\n`);
  await results(page).first().waitFor();
  assert.match(await results(page).first().getAttribute('href'), /#e0373/);
  const status = dialog(page).getByRole('status');
  await status.filter({ hasText: /not in the clinic: error: nobody.*Loading the text/ }).waitFor();
  release();
  await status.filter({ hasNotText: 'Loading' }).waitFor();
});

reads('only whole words are marked', {}, async (page) => {
  await page.keyboard.press('/');
  await finds(page, 'lambda in a loop');
  const marked = await dialog(page).locator('mark').allInnerTexts();
  assert.ok(marked.length > 0);
  assert.deepEqual(marked.filter((word) => !/^(lambdas?|loops?|looping)$/i.test(word)), []);
});

reads('results have clean words, and say what kind of place they are', {}, async (page) => {
  await page.keyboard.press('/');
  const kinds = new Set();
  for (const words of ['RefCell', 'FnMut closure', 'E0373', 'callable']) {
    await finds(page, words);
    const texts = await dialog(page).locator('ol li').allInnerTexts();
    assert.deepEqual(texts.filter((text) => /&(lt|gt|amp|quot|#\d+);|\]\(\w+\.md|\{#/.test(text)), []);
    for (const kind of await dialog(page).locator('.kind').allInnerTexts()) kinds.add(kind);
  }
  assert.deepEqual([...kinds].sort(), ['Chapter', 'Clinic', 'Glossary']);
});

reads('a code with its brackets finds what the code finds', {}, async (page) => {
  const found = async (words) => {
    await finds(page, words);
    return results(page).evaluateAll((links) => links.map((link) => link.href));
  };
  await page.keyboard.press('/');
  assert.deepEqual(await found('error[E0373]'), await found('E0373 error'));
});

reads('the excerpt is the part with most of the words', {}, async (page) => {
  await page.keyboard.press('/');
  await finds(page, 'poisoned lock panic');
  const marks = await dialog(page).locator('ol li').evaluateAll((all) =>
    all.map((it) => new Set([...it.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase())).size));
  assert.ok(Math.max(...marks) >= 3, marks.join());
});
