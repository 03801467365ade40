// An author saves a chapter, and the open page shows it.

import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from './book.mjs';
import { reads } from './reader.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const copy = await mkdtemp(join(tmpdir(), 'closures-'));
for (const part of ['book.toml', 'src', 'listings', 'theme']) {
  await cp(join(project, part), join(copy, part), { recursive: true });
}
const server = await serve(copy);
after(async () => {
  await server.stop();
  await rm(copy, { recursive: true });
});

const at = new URL('introduction.html', server.url).href;
reads('a saved chapter is shown at once', { at, server: server.url }, async (page) => {
  const words = 'A sentence that was not there.';
  assert.equal(await page.getByText(words).count(), 0);
  await page.evaluate(() => (window.before = true));
  await appendFile(join(copy, 'src', 'introduction.md'), `\n${words}\n`);
  await page.getByText(words).waitFor({ timeout: 30_000 });
  assert.equal(await page.evaluate(() => window.before), undefined);
});
