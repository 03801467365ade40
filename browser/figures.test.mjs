// What a page of this book has that no other has: pairs, rustc's words,
// predictions, slices of programs and the proof mark.

import assert from 'node:assert/strict';
import { clinic as read } from './book.mjs';
import { colour, contrast, setting } from './look.mjs';
import { book, reads } from './reader.mjs';

const clinic = await read(book.url);
const box = (locator) => locator.boundingBox();

for (const width of [1440, 2200]) {
  reads(`a pair stands side by side at ${width}, and nothing scrolls`, { width }, async (page) => {
    const pairs = await page.locator('.pair').all();
    assert.ok(pairs.length > 0);
    for (const pair of pairs) {
      const [python, rust] = await Promise.all((await pair.locator('figure').all()).map(box));
      assert.ok(Math.abs(python.y - rust.y) < 2, 'they do not begin at one height');
      assert.ok(python.x + python.width <= rust.x, 'they are not beside each other');
      const scrolling = await pair
        .locator('pre')
        .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length);
      assert.equal(scrolling, 0, await pair.locator('figcaption').first().innerText());
    }
  });
}

reads('a pair is stacked at 360', { width: 360 }, async (page) => {
  for (const pair of await page.locator('.pair').all()) {
    const [python, rust] = await Promise.all((await pair.locator('figure').all()).map(box));
    assert.ok(python.y + python.height <= rust.y);
    assert.ok(Math.abs(python.x - rust.x) < 2);
  }
});

reads('a pair names its languages and files, and has one output', {}, async (page) => {
  for (const pair of await page.locator('.pair').all()) {
    assert.deepEqual(await pair.locator('.language').allInnerTexts(), ['Python', 'Rust']);
    const files = await pair.locator('a.file').allInnerTexts();
    assert.match(files.join(), /^\w+\.py,\w+\.rs$/);
    const output = pair.locator('xpath=following-sibling::*[1]');
    assert.match(await output.locator('.says').innerText(), /^Both print/);
  }
});

reads('a file name is a link to its figure', {}, async (page) => {
  const program = page.locator('figure.program:visible').nth(3);
  const id = await program.getAttribute('id');
  assert.match(id, /^listings\/notebook\/\w+\.(rs|py)(-\d+)?$/);
  await program.locator('a.file').click();
  await page.waitForURL((url) => url.hash === `#${id}`);
  assert.equal(await page.locator(':target').getAttribute('id'), id);
});

reads("rustc's words keep their colours, and the code is explained", {}, async (page) => {
  const messages = await page.locator('main > figure.message').all();
  assert.ok(messages.length > 0);
  for (const message of messages) {
    const plain = await colour(message.locator('samp'));
    for (const part of await message.locator('.e, .w, .p, .h').all()) {
      assert.notEqual(await colour(part), plain, await part.innerText());
    }
    const link = message.locator('.e a').first();
    if ((await message.locator('.e').count()) === 0) continue;
    const code = await link.innerText();
    assert.match(code, /^E\d{4}$/);
    const entry = clinic.forms.find(({ id }) => id === code.toLowerCase());
    const elsewhere = `https://doc.rust-lang.org/error_codes/${code}.html`;
    assert.equal(await link.getAttribute('href'), entry?.href ?? elsewhere);
  }
});

reads('what rustc points at is marked in the listing', {}, async (page) => {
  const programs = await page.locator('main > figure.program.refused').all();
  assert.ok(programs.length > 0);
  for (const program of programs) {
    const message = program.locator('xpath=following-sibling::figure[1]');
    const at = pointedAt(await message.locator('samp').textContent());
    const marked = await program.locator('mark.at').allTextContents();
    assert.ok(marked.includes(at), `${at} is not among ${marked}`);
    const [mark, around] = await Promise.all(
      [program.locator('mark.at').first(), program.locator('code')].map(setting),
    );
    assert.notEqual(mark, around, 'the mark does not show');
    assert.match(await program.locator('.fate').innerText(), /refused/);
  }
});

/** The text above the first carets of a message. */
function pointedAt(message) {
  const lines = message.split('\n');
  const carets = lines.findIndex((line) => /^\s*\|.*\^/.test(line));
  const [{ index, 0: points }] = lines[carets].matchAll(/\^[\^-]*/g);
  return lines[carets - 1].slice(index, index + points.length);
}

/** The first prediction of the page: its form and the answer it hides. */
async function prediction(page) {
  const form = page.locator('main form').filter({ hasText: 'What will it print?' }).first();
  const answer = form.locator('xpath=following-sibling::details[1]');
  const printed = await answer.locator('figure.output samp').textContent();
  const guess = async (text) => {
    await form.getByRole('textbox', { name: 'What will it print?' }).fill(text);
    await form.getByRole('button', { name: 'Check' }).click();
    return (await form.getByRole('status').innerText()).trim();
  };
  return { form, answer, printed, guess };
}

reads('a right guess is told so, and the answer opens', {}, async (page) => {
  const { answer, printed, guess } = await prediction(page);
  assert.equal(await answer.getAttribute('open'), null, 'the answer is given away');
  const right = await guess(printed);
  assert.match(right, /right|exactly/i);
  const spaced = printed.trimEnd().split('\n').join('  \n');
  assert.equal(await guess(`${spaced} \n\n`), right, 'white space at line ends counts');
  await opens(answer);
});

reads('a wrong guess is told where, and may look all the same', {}, async (page) => {
  const { answer, printed, guess } = await prediction(page);
  const lines = printed.trimEnd().split('\n');
  const right = await guess(printed);
  const wrong = [
    [...lines.slice(0, -1), 'thud'], // the last line differs
    lines.slice(0, -1), // it is missing
    [...lines, 'thud'], // there is one too many
    [`  ${lines[0]}`, ...lines.slice(1)], // white space before a line counts
    [],
  ];
  const told = [];
  for (const guessed of wrong) told.push(await guess(guessed.join('\n')));
  for (const words of told) {
    assert.notEqual(words, '');
    assert.notEqual(words, right);
  }
  assert.match(told[0], new RegExp(`\\b${lines.length}\\b`), 'the line is not named');
  assert.match(told[1], /missing/i);
  await opens(answer);
});

async function opens(answer) {
  if (!(await answer.evaluate((e) => e.open))) await answer.locator('summary').click();
  await answer.locator('samp').first().waitFor({ state: 'visible' });
}

reads('a solution is no prediction', {}, async (page) => {
  const asked = page.locator('main form + details');
  assert.ok((await asked.count()) > 0);
  assert.equal(await asked.locator('figure.program').count(), 0);
});

for (const language of ['python', 'rust']) {
  reads(`copy takes the ${language} program that is shown`, { at: 'async.html' }, async (page) => {
    const kind = language === 'rust' ? '.rust.slice' : '.python';
    const program = page.locator(`figure.program${kind}`).first();
    const shown = await program.locator('pre code').evaluate((code) => {
      const copy = code.cloneNode(true);
      copy.querySelectorAll('.unseen').forEach((lines) => lines.remove());
      return copy.textContent;
    });
    await program.getByRole('button', { name: 'Copy' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied.trim(), shown.trim());
  });
}

reads('copy says so for a moment, however often', {}, async (page) => {
  await page.clock.install();
  await page.reload();
  const tools = page.locator('figure.program').first().getByRole('button');
  const words = await tools.allInnerTexts();
  for (let times = 0; times < 2; times += 1) {
    await tools.nth(words.indexOf('Copy')).click();
    await tools.filter({ hasText: 'Copied' }).waitFor();
  }
  await page.clock.runFor(60_000);
  assert.deepEqual(await tools.allInnerTexts(), words);
});

for (const script of [true, false]) reads(`a slice shows all of its lines, script: ${script}`, { at: 'async.html', script }, async (page) => {
  const slice = page.locator('figure.program.slice').first();
  const unseen = slice.locator('.unseen').first();
  const height = async () => (await slice.locator('pre').boundingBox()).height;
  const before = await height();
  assert.equal(await unseen.isVisible(), false);
  await slice.getByRole('checkbox', { name: 'Show all lines' }).check();
  assert.ok(await unseen.isVisible());
  assert.ok((await height()) > before);
  assert.match(await slice.locator('pre code').innerText(), /fn main/);
});

reads('every output carries its proof mark', {}, async (page) => {
  const outputs = page.locator('figure.output, figure.message');
  const marks = outputs.locator('.proof');
  assert.ok((await marks.count()) > 0);
  assert.equal(await marks.count(), await outputs.count());
  const versions =
    /^proven with (rustc \d+\.\d+\.\d+, edition 2024)?(,? and )?(CPython 3\.\d+\.\d+)?$/;
  for (const mark of await marks.all()) {
    const unproven = await mark.evaluate((e) => e.classList.contains('unproven'));
    const words = (await mark.textContent()).trim();
    if (unproven) assert.equal(words, 'not proven yet');
    else assert.match(words, versions);
  }
});

reads('code is coloured when the book is built', { script: false }, async (page) => {
  for (const language of ['python', 'rust']) {
    const code = page.locator(`figure.${language} code`).first();
    const plain = await colour(code);
    for (const part of ['k', 's', 'f']) {
      assert.notEqual(await colour(code.locator(`.${part}`).first()), plain, `${language} ${part}`);
    }
  }
});

for (const theme of ['light', 'dark']) {
  reads(`the words of a picture can be read, ${theme}`, { theme, width: 360 }, async (page) => {
    const pictures = await page.locator('figure.picture svg').all();
    assert.ok(pictures.length > 0);
    for (const picture of pictures) {
      if (!(await picture.isVisible())) continue; // in an answer
      const pale = (await words(picture)).filter(([, ink, paper]) => contrast(ink, paper) < 4.5);
      assert.deepEqual(pale, [], await picture.locator('title').textContent());
    }
  });
}

/** The words of a picture, their ink, and the colour of the shape under them. */
async function words(picture) {
  await picture.scrollIntoViewIfNeeded();
  return picture.locator('text').evaluateAll((all) => {
    const isPainted = (colour) => colour.startsWith('rgb') && !colour.endsWith(', 0)');
    const backgrounds = [document.body, document.documentElement].map(
      (e) => getComputedStyle(e).backgroundColor,
    );
    const page = backgrounds.find(isPainted);
    const under = (text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
      const shapes = stack.filter((e) => /^(rect|path|circle|ellipse|polygon)$/.test(e.localName));
      return shapes.map((shape) => getComputedStyle(shape).fill).find(isPainted) ?? page;
    };
    return all.map((text) => [text.textContent, getComputedStyle(text).fill, under(text)]);
  });
}

reads('a picture is told in words as well', {}, async (page) => {
  const pictures = await page.locator('figure.picture svg').all();
  for (const picture of pictures) {
    assert.equal(await picture.getAttribute('role'), 'img');
    const ids = (await picture.getAttribute('aria-labelledby')).split(' ');
    const parts = ids.map((id) => page.locator(`[id="${id}"]`).textContent()); // one of each id
    const [title, told] = await Promise.all(parts);
    assert.ok(title.length > 10 && told.length > 60, `${title}: ${told}`);
  }
});
