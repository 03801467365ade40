// The book as `cargo run` serves it, or as the mdBook in MDBOOK serves it: started
// before a file's first test, stopped after its last, with the list of everything
// that is in it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const project = process.env.BOOK ?? here('..');
export const closures = process.env.CLOSURES ?? here('../target/debug/closures');

/** Serves the book of a project; `stop` ends it as Ctrl-C does. */
export async function serve(root = project) {
  return process.env.MDBOOK ? serveByMdbook(process.env.MDBOOK, root) : serveByUs(root);
}

async function serveByUs(root) {
  if (!existsSync(closures)) {
    throw new Error(`no ${closures}: run cargo build, or name the program in CLOSURES`);
  }
  const server = start(closures, ['--root', root, '--port', '0'], root);
  return { url: await address(server.process), stop: server.stop };
}

async function serveByMdbook(mdbook, root) {
  const folder = await mkdtemp(join(tmpdir(), 'mdbook-'));
  const port = await freePort();
  const server = start(mdbook, ['serve', '-p', `${port}`, '-d', folder], root);
  server.process.stdout.resume();
  const url = `http://127.0.0.1:${port}/`;
  const isServed = () => fetch(url).then((answer) => answer.ok, () => false);
  while (!(await isServed())) {
    if (server.process.exitCode !== null) throw new Error(`${mdbook} ended before it served`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return { url, stop };
}

function start(program, arguments_, cwd) {
  const server = spawn(program, arguments_, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill); // a test file that cannot start leaves no server
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  return { process: server, stop };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The address that the server prints once the book can be read. */
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

/** The error clinic's table, as the search has it. */
export async function clinic(url) {
  const html = await (await fetch(new URL('index.html', url))).text();
  const [, address] = html.match(/data-clinic="([^"]+)"/); // mdBook 0.5 adds a hash to it
  const script = await (await fetch(new URL(address, url))).text();
  const [, packed] = script.match(/"([^"]+)"/);
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')));
}
