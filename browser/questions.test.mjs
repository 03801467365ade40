// What the clinic answers, asked twice: by `explain` in the terminal, and by the
// search of the page. The questions are in crates/site/tests/questions.tsv, and
// every message of the clinic's own pages is one.

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import '../theme/clinic-search.js';
import { clinic as read, closures, project, serve } from './book.mjs';

const SHARE = 0.95; // of the clinic's own messages that find their form first
const AT_ONCE = 2;
const ours = join(project, 'crates/site/tests');
const book = await serve();
const folder = await mkdtemp(join(tmpdir(), 'closures-'));
after(async () => {
  await book.stop();
  await rm(folder, { recursive: true });
});
const table = await read(book.url);
const search = globalThis.clinicSearch(table);

/** The answer of the page: anchors, `@place`, and where no form fits `~nearest …` and `?entry`. */
function onPage(question) {
  const { found, places } = search.answer(question);
  const anchors = found.flatMap(({ form, near }) =>
    near ? [...near.map(({ id }) => `~${id}`), `?${form.entry}`] : [form.id],
  );
  return [...anchors, ...places.map(({ href }) => `@${href}`)];
}

/** The same of the terminal. */
function inTerminal(question) {
  return new Promise((resolve) => {
    const child = execFile(closures, ['explain', '--root', project], (_, text) => {
      const line = /^#(?<near>[\w-]+): |^Read on: \S+?#(?<id>\S+)|^More: \S+?#(?<entry>\S+)|: (?<place>[\w./]+\.html(#[\w.-]+)?)$/;
      const answers = text.split('\n').map((it) => it.match(line)?.groups).filter(Boolean);
      const named = ({ near, id, entry, place }) => id ?? (near ? `~${near}` : entry ? `?${entry}` : `@${place}`);
      resolve(answers.map(named));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(question);
  });
}

/** Asks both sides; they must agree. The answers leave out the nearest forms. */
async function ask(questions) {
  const answers = new Array(questions.length);
  let next = 0;
  const asker = async () => {
    while (next < questions.length) {
      const at = next++;
      answers[at] = await inTerminal(questions[at]);
      assert.deepEqual(onPage(questions[at]), answers[at], questions[at]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return answers.map((all) => all.filter((it) => !it.startsWith('~')));
}

/** What rustc says of a program. */
function said(program) {
  const rustc = ['--edition=2024', '--color=never', '--crate-name=program', '-o', join(folder, 'program'), '-'];
  return spawnSync('rustc', rustc, { input: program, encoding: 'utf8', cwd: folder }).stderr;
}

async function row(line) {
  const [kind, question, answer] = line.split('\t');
  const text = question.replaceAll('\\n', '\n');
  if (kind === 'file') return { kind, answer, text: said(await readFile(join(ours, 'questions', question), 'utf8')) };
  return { kind, answer, text: kind.endsWith('rust') ? said(text) : text };
}

test('questions get their answers', async (t) => {
  const lines = (await readFile(join(ours, 'questions.tsv'), 'utf8')).trimEnd().split('\n').slice(1);
  const rows = await Promise.all(lines.map(row));
  const answers = await ask(rows.map(({ text }) => text));
  const wrong = rows.filter(({ kind, answer }, at) => {
    const got = answers[at];
    if (answer === 'todo') return false; // its form is still to be written
    if (kind.startsWith('none')) return got.some((it) => !it.startsWith('?'));
    if (answer.startsWith('@')) return !got.includes(answer);
    return got.join(' ') !== (answer === '-' ? '' : answer);
  });
  const told = wrong.map((it) => `${it.text}\n=> ${answers[rows.indexOf(it)]} instead of ${it.answer}`);
  const unrelated = rows.filter(({ kind }) => kind.startsWith('none')).length;
  t.diagnostic(`${rows.length} questions, ${unrelated} that belong to no entry, ${wrong.length} wrong`);
  assert.ok(unrelated >= 100);
  assert.deepEqual(told, [], told.join('\n\n'));
});

/** Each form's own messages: of the programs below its heading that fail as the entry says. */
async function ownMessages() {
  const found = [];
  const pages = (await readdir(join(project, 'src/clinic'))).map((name) => join(project, 'src/clinic', name));
  for (const page of pages) {
    let form;
    for (const line of (await readFile(page, 'utf8')).split('\n')) {
      const [, anchor] = line.match(/^##+ .*\{#([\w-]+)\}$/) ?? [];
      if (anchor) form = table.forms.find(({ id }) => id === anchor);
      const [, stem] = line.match(/\{\{#include \.\.\/\.\.\/(listings\/clinic\/\w+)\.err\}\}/) ?? [];
      if (!form || !stem) continue;
      const text = await readFile(join(project, `${stem}.err`), 'utf8');
      const program = await readFile(join(project, `${stem}.rs`), 'utf8');
      const isOwn = form.code ? text.startsWith(`error[${form.code}]`) : form.messages.length > 0;
      if (isOwn) found.push({ id: form.id, entry: form.entry, text, program });
    }
  }
  return found;
}

/** The message with other names and numbers, its parts in another order. */
function changed({ text, program }) {
  const names = [...program.matchAll(/\b(?:let(?: mut)?|fn|struct|move \||\|)\s*([a-z]\w+)/g)].map(([, name]) => name);
  let other = text.replace(/\b(i32|u32|usize)\b/g, 'u64');
  for (const name of new Set(names)) other = other.replace(new RegExp(`\\b${name}\\b`, 'g'), `other_${name}`);
  const parts = other.split(/\n\n(?=error|warning)/).map((part) => part.trimEnd());
  return `${parts.reverse().join('\n\n')}\n`;
}

for (const [how, change] of [['as they are', ({ text }) => text], ['with other names, types and order', changed]]) {
  test(`the clinic's own messages find their form first, ${how}`, async (t) => {
    const own = await ownMessages();
    const answers = await ask(own.map(change));
    const wrong = own.filter(({ id, entry }, at) => answers[at].find((it) => it.startsWith(entry.slice(0, 5))) !== id && answers[at][0] !== id);
    const missed = wrong.map(({ id }) => `${id}: ${answers[own.findIndex((it) => it.id === id)]}`);
    t.diagnostic(`${own.length - wrong.length} of ${own.length}; not ${missed.join(', ')}`);
    assert.ok(own.length > 100);
    assert.ok(own.length - wrong.length >= SHARE * own.length, missed.join('\n'));
  });
}
