// Without JavaScript: the text, the contents and the answers, and nothing
// that does nothing.

import assert from 'node:assert/strict';
import { overflow } from './look.mjs';
import { reads } from './reader.mjs';

for (const width of [360, 1440]) {
  const without = { script: false, width };

  reads(`the text is there, at ${width}`, without, async (page) => {
    assert.ok(await page.locator('main h1').isVisible());
    const words = (await page.locator('main').innerText()).split(/\s+/).length;
    assert.ok(words > 1500, `${words} words`);
    assert.deepEqual(await overflow(page), []);
    const { y } = await page.locator('main h1').boundingBox();
    assert.ok(y < 300, `the text begins at ${y}`);
  });

  reads(`no button is dead, at ${width}`, without, async (page) => {
    const controls = await page.locator('button, input, select, textarea, form, dialog').all();
    for (const control of controls) {
      const worksWithoutScript = await control.evaluate((e) => e.matches('.all input'));
      if (!worksWithoutScript) assert.equal(await control.isVisible(), false);
    }
  });

  reads(`the contents lead on, at ${width}`, without, async (page) => {
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.getByRole('link', { name: 'Introduction' }).click();
    await page.waitForURL(/introduction\.html/);
    await page.locator('nav.turn [rel=next]').click();
    await page.waitForURL(/notebook\.html/);
  });

  reads(`answers open, at ${width}`, without, async (page) => {
    const answers = await page.locator('main details.admonition').all();
    assert.ok(answers.length > 0);
    for (const answer of answers) {
      const inside = answer.locator('xpath=./*[not(self::summary)]').first();
      assert.equal(await inside.isVisible(), false, 'it is given away');
      await answer.locator(':scope > summary').click();
      assert.ok(await inside.isVisible());
    }
  });
}

reads('lines that serve the machine stay unseen', { at: 'async.html', script: false }, async (page) => {
  const unseen = page.locator('.unseen');
  assert.ok((await unseen.count()) > 0);
  for (const lines of await unseen.all()) assert.equal(await lines.isVisible(), false);
});
