// What can be measured about a page as it looks.

import axe from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line each. */
export async function findings(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    const told = ({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`);
    return violations.flatMap(told);
  }, STANDARDS);
}

/**
 * What makes the page scroll sideways, sticks out of it or is cut off. What
 * scrolls by itself may be wider than the page; the page itself may not hide
 * what is too wide.
 */
export function overflow(page) {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const named = (e) => `<${e.localName} id="${e.id}" class="${e.getAttribute('class') ?? ''}">`;
    const contained = (e) => {
      const around = e.parentElement;
      if (!around || around === document.body) return false;
      return getComputedStyle(around).overflowX !== 'visible' || contained(around);
    };
    const sticksOut = (e) => e.getBoundingClientRect().right > edge + 1 && !contained(e);
    const isCut = (e) =>
      /hidden|clip/.test(getComputedStyle(e).overflowX) &&
      e.clientWidth > 1 && // words for screen readers only are one pixel wide
      getComputedStyle(e).textOverflow !== 'ellipsis' && // shortened, and says so
      e.scrollWidth > e.clientWidth + 1;
    const seen = [...document.body.querySelectorAll('*')].filter((e) =>
      e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    return [
      ...(document.documentElement.scrollWidth > edge ? ['the page scrolls sideways'] : []),
      ...seen.filter(sticksOut).map((e) => `sticks out: ${named(e)}`),
      ...seen.filter(isCut).map((e) => `is cut: ${named(e)}`),
    ];
  });
}

/**
 * How many characters a line of running text has: the median of the full lines
 * of the first long paragraphs, or nothing on a page that has none.
 */
export function measure(page) {
  return page.evaluate(() => {
    const full = (paragraph) => {
      const lines = [0];
      const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const letter = document.createRange();
      let before = -Infinity;
      while (words.nextNode()) {
        for (let at = 0; at < words.currentNode.length; at += 1) {
          letter.setStart(words.currentNode, at);
          letter.setEnd(words.currentNode, at + 1);
          const { left } = letter.getBoundingClientRect();
          if (left < before) lines.push(0); // back at the margin
          lines[lines.length - 1] += 1;
          before = left;
        }
      }
      return lines.slice(0, -1);
    };
    const long = [...document.querySelectorAll('main > p')].filter(
      (paragraph) => paragraph.textContent.length > 150,
    );
    const lengths = long
      .slice(0, 12)
      .flatMap(full)
      .sort((a, b) => a - b);
    return lengths[Math.floor(lengths.length / 2)];
  });
}

/** Red, green and blue to 255, and how opaque, of a computed colour. */
function channels(colour) {
  const [, kind, numbers] = colour.match(/^(rgba?|color)\((?:srgb )?(.*)\)$/) ?? [];
  if (!kind) throw new Error(`a colour of an unknown kind: ${colour}`);
  const [red, green, blue, alpha = 1] = numbers.match(/[\d.e-]+/g).map(Number);
  const whole = kind === 'color' ? 255 : 1;
  return { rgb: [red, green, blue].map((part) => part * whole), alpha };
}

/** The contrast of WCAG between ink and opaque paper, 1 to 21. */
export function contrast(ink, paper) {
  const under = channels(paper).rgb;
  const { rgb, alpha } = channels(ink);
  const seen = rgb.map((part, i) => part * alpha + under[i] * (1 - alpha));
  const [dark, light] = [luminance(seen), luminance(under)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((part) =>
    part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 255 / 12.92,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How light the paper of the page is, 0 to 1. */
export async function paper(page) {
  const colours = await page.evaluate(() =>
    [document.documentElement, document.body].map((e) => getComputedStyle(e).backgroundColor),
  );
  const painted = colours.map(channels).find(({ alpha }) => alpha > 0);
  return painted ? luminance(painted.rgb) : 1;
}

/** The colour of an element, as one word. */
export const colour = (locator) => locator.evaluate((e) => getComputedStyle(e).color);

/** What sets an element apart from its surroundings, colours of words aside. */
export async function setting(locator) {
  const [background, ...lines] = await locator.evaluate((e) => {
    const { backgroundColor, textDecorationLine, borderBottomWidth } = getComputedStyle(e);
    return [backgroundColor, textDecorationLine, borderBottomWidth];
  });
  return [channels(background).alpha > 0 && background, ...lines].join();
}
