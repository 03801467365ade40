// The error clinic: whoever searches for a code, for a phrase that no other
// message has, or for a whole message finds its entry first.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entries } from './book.mjs';
import { book, reads } from './reader.mjs';

const clinic = await entries(book.url);
const fresh = fileURLToPath(new URL('../crates/site/tests/fresh/', import.meta.url));
const MISSES = 1; // of the fresh programs

/** The first result of a search, as a path in the book. */
async function first(page, words) {
  const input = page.locator('#search input');
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

/** Three words in a row on one line, names in backticks as they are. */
function phrases({ lines }) {
  const words = lines.map((line) => line.replaceAll('`', ' ').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  return words.flatMap((all) => all.slice(2).map((_, at) => all.slice(at, at + 3).join(' ')));
}

const known = clinic.map(phrases);

/** The phrases of an entry that no other entry has. */
function distinctive(entry) {
  const own = known[clinic.indexOf(entry)];
  return own.filter((phrase) => known.filter((other) => other.includes(phrase)).length === 1);
}

reads('a code or the name of a lint finds its entry first', {}, async (page) => {
  assert.ok(clinic.length > 80, `${clinic.length}`);
  await page.keyboard.press('/');
  for (const { id, href } of clinic) {
    const word = /^e\d{4}$/.test(id) ? `error[${id.toUpperCase()}]` : id;
    assert.equal(await first(page, word), href);
  }
});

reads('a phrase of its own finds an entry first', {}, async (page) => {
  await page.keyboard.press('/');
  for (const entry of clinic) {
    const own = distinctive(entry);
    assert.ok(own.length > 0, entry.id);
    assert.equal(await first(page, own[0]), entry.href, own[0]);
    assert.equal(await first(page, own.at(-1)), entry.href, own.at(-1));
  }
});

reads('an entry leads to its place, from whatever page', { at: 'clinic/call.html' }, async (page) => {
  await page.keyboard.press('/');
  await first(page, 'E0373');
  await page.keyboard.press('Enter');
  await page.waitForURL(/clinic\/capture\.html#e0373$/);
  assert.match(await page.locator(':target').innerText(), /E0373/);
});

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
      if (!found.endsWith(`#${wanted}`)) misses.push(`${file}: ${found}`);
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
