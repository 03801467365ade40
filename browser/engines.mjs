// The other engines: Firefox through Puppeteer, which speaks WebDriver BiDi with the
// browser as it is installed, and WebKitGTK through its own WebDriver. Both behind the
// few verbs that the tests need.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Keys as WebDriver names them. */
const KEYS = { Escape: '\uE00C', Enter: '\uE007', ArrowRight: '\uE014' };

async function firefox() {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  const page = await browser.newPage();
  return {
    size: (width, height) => page.setViewport({ width, height }),
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (code, ...values) => page.evaluate(`(${code})(${values.map((it) => JSON.stringify(it)).join()})`),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}

async function webkit() {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', DRIVER, `--port=${port}`], { stdio: 'ignore', detached: true });
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } },
  };
  const session = await retried(() => call('POST', '/session', { capabilities }));
  const at = `/session/${session.sessionId}`;
  const keys = (text) => {
    const actions = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    return call('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  return {
    size: (width, height) => call('POST', `${at}/window/rect`, { width, height }),
    goto: (url) => call('POST', `${at}/url`, { url }),
    run: (code, ...args) => call('POST', `${at}/execute/sync`, { script: `return (${code})(...arguments)`, args }),
    press: (key) => keys(KEYS[key] ?? key),
    type: keys,
    close: async () => {
      await call('DELETE', at).catch(() => {});
      process.kill(-driver.pid);
    },
  };
}

async function retried(action) {
  for (let left = 50; ; left -= 1) {
    try {
      return await action();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The engines of this machine; a narrow window of WebKitGTK has 500 pixels. */
export const engines = [
  { name: 'Firefox', needs: [FIREFOX], packages: 'firefox-esr', narrow: 360, open: firefox },
  { name: 'WebKitGTK', needs: [DRIVER, BROWSER], packages: 'webkit2gtk-driver xvfb', narrow: 500, open: webkit },
].map((engine) => ({ ...engine, missing: engine.needs.filter((path) => !existsSync(path)) }));
