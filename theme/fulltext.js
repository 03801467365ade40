/* The full text of the book: the sections that have the words, those first that
   say most of them, each with the part of its text that has most of them. The
   sections come from sections.rs, the endings of words from clinic-search.js.
   Knows no page. */
"use strict";

globalThis.fullText = (sections, { stop, stem }) => {
  const IN_TITLE = 8; // a word in a title counts as so many in a text
  const ONLY_BEGUN = 0.3; // how much a word counts that only begins as asked
  // As in BM25: how soon more of the same word stops to count, and how much of that
  // depends on the length of the text.
  const REPEATED = 1.2;
  const BY_LENGTH = 0.6;
  const MOST_WORDS = 12; // of a long question, the rarest
  const LEAST = 0.2; // how near the best the others are
  const MOST = 30; // results
  const BEFORE = 30; // characters of a text that are shown before the first hit
  const AROUND = 180; // and after it
  const WORD = /[\p{L}\p{N}_]+/gu;
  const keys = new Map();

  // What a word is known by: without its ending, unless it is a name of several parts.
  function keyOf(word) {
    if (!keys.has(word)) {
      const small = word.toLowerCase();
      keys.set(word, small.includes("_") ? small : stem(small));
    }
    return keys.get(word);
  }

  const wordsOf = (text) => text.match(WORD) ?? [];

  // word → how much each section says of it
  const index = new Map();
  const lengths = sections.map(([title, , text], at) => {
    const add = (word, amount) => {
      const key = keyOf(word);
      if (!index.has(key)) index.set(key, new Map());
      const row = index.get(key);
      row.set(at, (row.get(at) ?? 0) + amount);
    };
    const words = wordsOf(text);
    words.forEach((word) => add(word, 1));
    wordsOf(title).forEach((word) => add(word, IN_TITLE));
    return words.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const rarity = (row) => Math.log(1 + sections.length / row.size);

  function asked(question) {
    const all = [...new Set(wordsOf(question).map(keyOf))];
    const telling = all.filter((key) => !stop.has(key) && (key.length > 1 || all.length === 1));
    const known = (telling.length ? telling : all).map((key) => {
      const begun = key.length > 2 ? [...index.keys()].filter((it) => it.startsWith(key) && it !== key) : [];
      return { key, begun, rare: index.has(key) ? rarity(index.get(key)) : 0 };
    });
    return known.sort((one, other) => other.rare - one.rare).slice(0, MOST_WORDS);
  }

  /** Title, address and excerpt of each section; every second part of an excerpt is a hit. */
  function find(question) {
    const words = asked(question);
    const scores = new Map();
    const add = (key, part) => {
      const row = index.get(key) ?? [];
      for (const [at, count] of row) {
        const length = 1 - BY_LENGTH + BY_LENGTH * (lengths[at] / average);
        const often = count / (count + REPEATED * length);
        scores.set(at, (scores.get(at) ?? 0) + part * rarity(row) * often);
      }
    };
    for (const { key, begun } of words) {
      add(key, 1);
      begun.forEach((it) => add(it, ONLY_BEGUN));
    }
    const sorted = [...scores].sort(([, one], [, other]) => other - one);
    const near = sorted.filter(([, score]) => score >= LEAST * sorted[0][1]).slice(0, MOST);
    const hits = new Set(words.flatMap(({ key, begun }) => [key, ...begun]));
    return near.map(([at]) => {
      const [title, href, text] = sections[at];
      return { title, href, excerpt: excerpt(text, hits) };
    });
  }

  function excerpt(text, hits) {
    const found = [...text.matchAll(WORD)].filter(([word]) => hits.has(keyOf(word)));
    const first = best(found);
    const from = first > BEFORE ? text.indexOf(" ", first - BEFORE) + 1 : 0;
    const end = first + AROUND < text.length ? text.lastIndexOf(" ", first + AROUND) : text.length;
    const parts = [from > 0 ? "… " : ""];
    let at = from;
    for (const { 0: word, index } of found) {
      if (index < from || index + word.length > end) continue;
      parts[parts.length - 1] += text.slice(at, index);
      parts.push(word, "");
      at = index + word.length;
    }
    parts[parts.length - 1] += text.slice(at, Math.max(at, end)) + (end < text.length ? " …" : "");
    return parts;
  }

  // Where the part of a text begins that has most different hits.
  function best(found) {
    let most = 0;
    let from = 0;
    for (const { index: start } of found) {
      const inside = found.filter(({ 0: word, index }) => index >= start && index + word.length <= start + AROUND);
      const different = new Set(inside.map(([word]) => keyOf(word))).size + inside.length / 100;
      if (different > most) [most, from] = [different, start];
    }
    return from;
  }

  return { find };
};
