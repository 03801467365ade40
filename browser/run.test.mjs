// Run and change: nothing leaves the browser before the reader says so, and a
// reader without the playground still sees what was proven.

import assert from 'node:assert/strict';
import { PLAYGROUND, reads } from './reader.mjs';

const PROGRAM = 'figure.program.rust.runs:visible';
const button = (program, name) => program.getByRole('button', { name });

/** What a reader has whose playground answers so: the test sees what was sent. */
function playground(answer) {
  const sent = [];
  const handle = (route) => {
    const request = route.request();
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    sent.push(request);
    if (!answer) return route.abort('internetdisconnected');
    return route.fulfill({ status: 200, headers, contentType: 'application/json', ...answer });
  };
  return { sent, playground: handle };
}

const says = (stdout, stderr = '', success = true) => ({
  body: JSON.stringify({ success, exitDetail: '', stdout, stderr }),
});

/** A program and where its answer appears. */
function figure(page, selector = PROGRAM) {
  const program = page.locator(selector).first();
  const ran = program.locator('div.ran');
  const runs = async () => {
    await button(program, 'Run').click();
    const send = page.getByRole('button', { name: 'Send' });
    await send.or(ran.locator('p')).first().waitFor();
    if (await send.isVisible()) await send.click();
  };
  return { program, ran, runs };
}

const asked = playground(says('Strum\n'));
reads('the first run asks, and sends nothing before', asked, async (page) => {
  const { program, ran } = figure(page);
  const question = page.getByText('Run sends this program to play.rust-lang.org');
  await button(program, 'Run').click();
  await question.waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'hidden' });
  assert.equal(asked.sent.length, 0);
  await button(program, 'Run').click();
  await question.waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await ran.getByText('Strum').waitFor();
  assert.equal(asked.sent.length, 1);

  await button(program, 'Run').click();
  await waitFor(() => asked.sent.length === 2, 'the second run asks again');
  await ran.getByText('Strum').waitFor(); // a reload would abort the request
  await page.reload();
  await button(program, 'Run').click();
  await waitFor(() => asked.sent.length === 3, 'a reload has forgotten the answer');
  await ran.getByText('Strum').waitFor();
});

async function waitFor(condition, complaint) {
  for (let tries = 0; !condition(); tries += 1) {
    assert.ok(tries < 100, complaint);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const whole = { ...playground(says('', 'error[E0599]: no variant\n', false)), at: 'async.html' };
reads('the whole program is sent, as edition 2024', whole, async (page) => {
  const { program, ran, runs } = figure(page, 'figure.program.rust.slice');
  const code = await program.locator('pre code').textContent();
  assert.ok((await program.locator('.unseen').count()) > 0);
  await runs();
  await ran.getByText('E0599').waitFor();
  assert.equal(await ran.getAttribute('role'), 'status');
  const [request] = whole.sent;
  assert.equal(request.url(), `${PLAYGROUND}execute`);
  assert.equal(request.method(), 'POST');
  const { code: sent, ...how } = request.postDataJSON();
  assert.equal(sent.trim(), code.trim());
  assert.deepEqual(how, {
    channel: 'stable',
    mode: 'debug',
    edition: '2024',
    crateType: 'bin',
    tests: false,
    backtrace: false,
  });
});

const both = playground(says('Thud\n', "thread 'main' panicked\n", false));
reads('what the program prints comes before what it complains of', both, async (page) => {
  const { ran, runs } = figure(page);
  await runs();
  await ran.getByText('panicked').waitFor();
  assert.match(await ran.innerText(), /Thud[\s\S]*panicked/);
});

// The browser itself reports what the playground refuses.
const forgives = [/play\.rust-lang\.org/];
const refusals = {
  'there is no network': playground(),
  'the playground is broken': playground({ ...says('half an answer'), status: 500 }),
  'the playground refuses': playground({ status: 429, body: '{"error":"too many"}' }),
  'the answer is odd': playground({
    contentType: 'text/html',
    body: '<title>Log in to the train</title>',
  }),
  'the answer is another': playground({ body: '{"error":"timed out"}' }),
};
for (const [when, refusal] of Object.entries(refusals)) {
  reads(`the proven output is shown where ${when}`, { ...refusal, forgives }, async (page) => {
    const { program, ran, runs } = figure(page);
    const output = program.locator('xpath=following::figure[contains(@class, "output")][1]');
    const proven = (await output.locator('samp').textContent()).trim();
    await runs();
    await ran.getByText('The playground cannot be reached. The listing’s own, proven output:').waitFor();
    assert.ok((await ran.textContent()).includes(proven));
  });
}

const changed = playground(says('Strum\n'));
reads('a changed program is run, and reset', changed, async (page) => {
  const { program, runs } = figure(page);
  const code = await program.locator('pre code').textContent();
  await button(program, 'Change').click();
  const text = program.getByRole('textbox', { name: /./ }); // a name to be called by
  assert.equal((await text.inputValue()).trim(), code.trim());
  await text.fill('fn main() { println!("mine"); }');
  await runs();
  await waitFor(() => changed.sent.length === 1, 'nothing is sent');
  assert.equal(changed.sent[0].postDataJSON().code, 'fn main() { println!("mine"); }');
  await button(program, 'Reset').click();
  await text.waitFor({ state: 'hidden' });
  assert.ok(await program.locator('pre code').isVisible());
  assert.equal(await program.locator('pre code').textContent(), code);
  await runs();
  await waitFor(() => changed.sent.length === 2, 'nothing is sent');
  assert.equal(changed.sent[1].postDataJSON().code.trim(), code.trim());
});

reads('a program in change is left by Tab', {}, async (page) => {
  const { program } = figure(page);
  await button(program, 'Change').click();
  const text = program.getByRole('textbox');
  await text.focus();
  await page.keyboard.press('Tab');
  assert.equal(await text.evaluate((e) => e === document.activeElement), false);
});

reads('Python is copied, not run', {}, async (page) => {
  const program = page.locator('figure.program.python').first();
  assert.equal(await button(program, 'Copy').count(), 1);
  assert.equal(await button(program, 'Run').count(), 0);
  assert.equal(await button(program, 'Change').count(), 0);
});
