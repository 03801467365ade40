// The tests of what a reader clicks, once more on the book that a reader's own mdBook
// 0.5 serves. MDBOOKS names the folder in which both mdBooks are installed.

import { spawnSync } from 'node:child_process';
import { mdbooks } from './mdbooks.mjs';

const tests = ['clinic', 'figures', 'noscript', 'print', 'reading', 'run', 'search'];

if (mdbooks) {
  const options = ['--test', '--test-concurrency=2', '--test-reporter=spec'];
  const env = { ...process.env, MDBOOK: mdbooks['0.5.4'] };
  const files = tests.map((name) => `${name}.test.mjs`);
  const { status } = spawnSync(process.execPath, [...options, ...files], { env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
