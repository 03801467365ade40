// The book as `cargo run` serves it: started before a file's first test,
// stopped after its last, with the list of everything that is in it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const closures = process.env.CLOSURES ?? here('../target/debug/closures');

/** Serves the book of a project; `stop` ends it as Ctrl-C does. */
export async function serve(root = here('..')) {
  if (!existsSync(closures)) {
    throw new Error(`no ${closures}: run cargo build, or name the program in CLOSURES`);
  }
  const arguments_ = ['--root', root, '--port', '0'];
  const server = spawn(closures, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill); // a test file that cannot start leaves no server
  return {
    url: await address(server),
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

/** What the server says once the book can be read. */
async function address(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const [, url] = line.match(/the book is at (http:\S+)/) ?? [];
    if (url) {
      server.stdout.resume(); // nobody listens any more; it must not block
      return `${url}/`;
    }
  }
  throw new Error('the server ended before it served');
}

/**
 * Every page that links lead to, and the two that are reached without one:
 * its path → the ids it has and the places in the book it links to.
 */
export async function pages(url) {
  const found = new Map();
  const waiting = ['index.html', 'print.html', '404.html'];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (found.has(path)) continue;
    const page = await read(new URL(path, url));
    found.set(path, page);
    const linked = page.links.map((link) => link.pathname.slice(1));
    waiting.push(...linked.filter((path) => path.endsWith('.html')));
  }
  return found;
}

async function read(address) {
  const response = await fetch(address);
  const html = response.ok ? await response.text() : '';
  const values = (name) =>
    [...html.matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]);
  const links = values('href').map((href) => new URL(href, address));
  return {
    exists: response.ok,
    ids: new Set(values('id')),
    links: links.filter((link) => link.origin === address.origin),
  };
}

/** The chapters, in the order of the contents. */
export async function chapters(url) {
  const html = await (await fetch(new URL('index.html', url))).text();
  const contents = html.match(/<nav id="contents"[\s\S]*?<\/nav>/)?.[0] ?? '';
  const links = [...contents.matchAll(/href="([^"#]+)"/g)].map((match) => match[1]);
  return [...new Set(links)].map((link) => link.replace(/^\.\//, ''));
}

/** The entries of the error clinic, as the search has them. */
export async function entries(url) {
  const script = await (await fetch(new URL('clinic.js', url))).text();
  return JSON.parse(script.replace(/^window.clinic = |;\s*$/g, ''));
}
