// One book, made in four ways: by our build, by our server, and by mdBook 0.4 and
// 0.5. Every page has the same text, figures, links and ids.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import test, { after } from 'node:test';
import { closures, project } from './book.mjs';
import { mdbooks, why } from './mdbooks.mjs';
import { book, reads } from './reader.mjs';

const folder = await mkdtemp(join(tmpdir(), 'same-'));
after(() => rm(folder, { recursive: true }));

function run(program, arguments_) {
  const made = spawnSync(program, arguments_, { cwd: project, encoding: 'utf8' });
  assert.equal(made.status, 0, `${program}: ${made.stdout}${made.stderr}`);
  // Without these words, mdBook has nothing to complain about.
  assert.doesNotMatch(made.stderr, /\b(WARN|ERROR)\b/);
}

const ours = join(folder, 'ours');
run(closures, ['build', '--unproven', '--root', project, '--dest', ours]);
const names = (await readdir(ours, { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && name !== 'toc.html');

const read = {
  'our build': (name) => readFile(join(ours, name), 'utf8'),
  'our server': async (name) => (await fetch(new URL(name, book.url))).text(),
};
for (const [version, mdbook] of Object.entries(mdbooks || {})) {
  const dest = join(folder, version);
  run(mdbook, ['build', '--dest-dir', dest, project]);
  read[`mdBook ${version}`] = (name) => readFile(join(dest, name), 'utf8');
}
const ways = Object.keys(read);
test('all four ways are compared', { skip: !mdbooks && !process.env.CI && why }, () => {
  assert.equal(ways.length, 4, why);
});

const BROKEN = [
  ['```rust\n{{#rustdoc_include ../listings/none.rs}}\n```', 'src/a.md:3: there is no `listings/none.rs`'],
  ['```pyton\n{{#include ../listings/none.py}}\n```', 'src/a.md:3: unknown language `pyton`'],
  ['![A box](none.svg)', 'src/a.md:3: there is no picture `none.svg`'],
];

for (const [version, mdbook] of Object.entries(mdbooks || {})) {
  test(`mdBook ${version} stops at a mistake, with our message`, async () => {
    const root = join(folder, `broken-${version}`);
    await mkdir(join(root, 'src'), { recursive: true });
    const command = JSON.stringify(`"${closures}" preprocess`);
    await writeFile(join(root, 'book.toml'), `[preprocessor.admonish]\ncommand = ${command}\n`);
    await writeFile(join(root, 'src/SUMMARY.md'), '- [A](a.md)\n');
    for (const [mistake, message] of BROKEN) {
      await writeFile(join(root, 'src/a.md'), `# A\n\n${mistake}\n`);
      const { status, stderr } = spawnSync(mdbook, ['build', root], { encoding: 'utf8' });
      assert.notEqual(status, 0, message);
      assert.ok(stderr.includes(message), stderr);
    }
  });
}

/** In a browser: a page as nested tags, attributes and words, and where it leads. */
function outline(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Only a served page waits for changes.
  page.documentElement.removeAttribute('data-reload');
  const lines = [];
  const walk = (node, depth) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.textContent.replace(/\s+/g, ' ').trim();
      if (words) lines.push(`${' '.repeat(depth)}${words}`);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const attributes = [...node.attributes].map((it) => `${it.name}=${it.value}`).sort();
    lines.push(`${' '.repeat(depth)}<${node.localName} ${attributes.join(' ')}>`);
    node.childNodes.forEach((child) => walk(child, depth + 1));
  };
  for (const part of page.querySelectorAll('main, #contents, header')) walk(part, 0);
  const values = (name) => [...page.querySelectorAll(`[${name}]`)].map((it) => it.getAttribute(name));
  return { lines, ids: values('id'), links: values('href') };
}

/**
 * The one page that differs between the lines of mdBook is the printed book. In 0.5,
 * links between chapters stay in print, and an id that several chapters have gets a
 * number; 0.4 leaves both as they are.
 */
function known(line, name) {
  if (name !== 'print.html') return line;
  return line
    .replace(/ href=(?!https?:)([\w/.]+\.html)?(#\S*)?/, (_, path, id) => ` href=${id ?? `#${posix.normalize(path)}`}`)
    .replace(/ (id|href)=(#?[^\s>]*?)(?:-\d+)+(?=[ >])/g, ' $1=$2');
}

reads('every page is the same, and every link leads somewhere', {}, async (page, t) => {
  const pages = {};
  for (const way of ways) {
    pages[way] = {};
    for (const name of names) pages[way][name] = await page.evaluate(outline, await read[way](name));
  }
  for (const way of ways) {
    for (const name of names) {
      const [expected, found] = [ways[0], way].map((it) => pages[it][name].lines.map((line) => known(line, name)));
      const at = expected.findIndex((line, index) => line !== found[index]);
      const near = (lines) => lines.slice(Math.max(0, at - 2), at + 3).join('\n');
      assert.equal(at, -1, `${way}, ${name}:\n${near(found)}\ninstead of\n${near(expected)}`);
      assert.equal(found.length, expected.length, `${way}, ${name}`);
    }
    assert.deepEqual(dead(pages[way]), [], way);
  }
  t.diagnostic(`${names.length} pages in ${ways.length} ways`);
});

/** Links to pages and ids that are not there. */
function dead(pages) {
  const lost = [];
  for (const [name, { links }] of Object.entries(pages)) {
    for (const link of links) {
      if (/^(https?|mailto|data):/.test(link)) continue;
      const [path, id] = link.split('#');
      const target = path ? posix.join(posix.dirname(name), path) : name;
      if (!target.endsWith('.html')) continue;
      const isThere = target in pages && (!id || pages[target].ids.includes(decodeURIComponent(id)));
      if (!isThere) lost.push(`${name}: ${link}`);
    }
  }
  return lost;
}
