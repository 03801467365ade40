// A reader at a browser: each test opens the book in a browser of its own
// memory, and fails if the page complained, missed a file, or asked another
// host for anything. In this folder: `npm ci`, then `npm test`.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test, { after } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './book.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  throw new Error(
    `no ${executablePath}: install Debian's package "chromium", or name the program in CHROMIUM`,
  );
}

export const PLAYGROUND = 'https://play.rust-lang.org/';

export const book = await serve();
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // no other host is there
  ],
});
after(async () => {
  await browser.close();
  await book.stop();
});

/** A chapter with every kind of figure. */
export const CHAPTER = 'notebook.html';

/**
 * A test in which a reader has opened `at`. `forgives` are the troubles that
 * the test itself makes; `playground` answers in the playground's place.
 */
export function reads(name, options, body) {
  test(name, async (t) => {
    const reader = await open(options);
    try {
      await body(reader.page, t);
      const { forgives = [] } = options;
      const unforgiven = (told) => !forgives.some((pattern) => pattern.test(told));
      assert.deepEqual(reader.trouble.filter(unforgiven), []);
    } finally {
      await reader.close();
    }
  });
}

async function open({
  at = CHAPTER,
  width = 1440,
  height = 900,
  theme = 'light',
  script = true,
  touch = false,
  memory,
  playground,
  reducedMotion = 'no-preference',
  server = book.url,
}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: script,
    hasTouch: touch,
    reducedMotion,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(10_000);
  context.setDefaultNavigationTimeout(60_000); // the whole book on one page is four megabytes
  const page = await context.newPage();
  const homes = [server, server.replace('http', 'ws'), ...(playground ? [PLAYGROUND] : [])];
  const trouble = listen(page, homes);
  if (playground) await page.route(`${PLAYGROUND}**`, playground);
  if (memory) await page.addInitScript(memory);
  await page.goto(new URL(at, server).href);
  return { page, trouble, close: () => context.close() };
}

function listen(page, homes) {
  const trouble = [];
  const follow = (url) => {
    const isHome = homes.some((home) => url.startsWith(home));
    if (!isHome && /^(http|ws)/.test(url)) trouble.push(`asks another host: ${url}`);
  };
  page.on('request', (request) => follow(request.url()));
  page.on('websocket', (socket) => follow(socket.url()));
  page.on('console', (message) => {
    const from = message.location().url;
    trouble.push(`console ${message.type()}: ${message.text()} (${from})`);
  });
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    trouble.push(`failed: ${request.url()} ${request.failure().errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  return trouble;
}
