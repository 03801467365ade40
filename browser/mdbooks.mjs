// The two mdBooks that `.ci/run` installs. Without them their tests say so, and fail
// where CI is set.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

const VERSIONS = ['0.4.52', '0.5.4'];

const folder = process.env.MDBOOKS;
const program = (version) => join(folder, version, 'bin', 'mdbook');
const missing = folder ? VERSIONS.map(program).filter((path) => !existsSync(path)) : ['MDBOOKS'];

/** Version → program; nothing if one of them is missing. */
export const mdbooks =
  missing.length === 0 && Object.fromEntries(VERSIONS.map((it) => [it, program(it)]));

/** What to do about it. */
export const why =
  `NOT TESTED with stock mdBook: there is no ${missing.join(', no ')}; ` +
  'install both as .ci/run does, and name their folder in MDBOOKS';

if (!mdbooks) {
  console.error(why);
  if (process.env.CI) process.exitCode = 1;
}
