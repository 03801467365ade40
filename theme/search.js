/* The search: nothing of it is fetched before the reader searches. The engine
   and the index are mdBook's own, loaded as scripts so that a book opened
   from a file can be searched too. The error clinic's entries for a pasted
   message come first. */
"use strict";

(() => {
  const { make, keys } = window.book;
  const dialog = document.getElementById("search");
  if (!dialog) return;
  const button = document.getElementById("search-button");
  const input = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const AROUND = 80; // characters of text shown on each side of a hit
  const MOST = 30;
  const ECHO = 60; // characters of a pasted message that are said again
  const DIAGNOSES = 3; // entries of the clinic, where no code decides
  let loading;

  function load(address) {
    return new Promise((resolve, reject) => {
      document.head.append(make("script", { src: address, onload: resolve, onerror: reject }));
    });
  }

  // mdBook's index assigns itself to `window.search`, which otherwise is the
  // dialog of that id.
  async function open() {
    window.search = {};
    await load(dialog.dataset.engine);
    await load(dialog.dataset.index);
    await load(dialog.dataset.clinic);
    const clinic = window.clinic.map((entry) => ({ ...entry, runs: runs(entry.lines) }));
    return { ...window.search, clinic, index: window.elasticlunr.Index.load(window.search.index) };
  }

  function show() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    loading ??= open();
    loading.catch(() => {
      loading = undefined;
      status.textContent = "The search index could not be loaded.";
    });
  }

  async function search() {
    const words = input.value.trim();
    const book = await loading;
    if (!book || words !== input.value.trim()) return;
    const found = words ? book.index.search(words, book.search_options).slice(0, MOST) : [];
    const entries = diagnosed(book.clinic, words).map(entry);
    const isNew = ({ ref }) => !entries.some((item) => item.dataset.href === book.doc_urls[ref]);
    list.replaceChildren(...entries, ...found.filter(isNew).map(({ ref }) => result(book, ref, words)));
    status.textContent = words ? count(list.children.length, words) : "";
  }

  /* Which entries of the clinic speak of a message: those whose code is in
     it, else those that share runs of three words, the rarer the more. What
     stands in backticks counts as a name and as words. */

  const tokens = (line) => line.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const nameless = (text) => text.replace(/`[^`]*(`|$)/g, " _ ");

  function runs(lines) {
    const found = new Set();
    const variants = lines.flatMap((line) => [nameless(line), line.replaceAll("`", " ")]);
    for (const words of variants.map(tokens)) {
      for (let at = 0; at + 3 <= words.length; at++) {
        found.add(words.slice(at, at + 3).join(" "));
      }
    }
    return found;
  }

  function diagnosed(clinic, text) {
    const words = [...new Set(tokens(text.replaceAll("`", " ")))];
    const named = words.flatMap((word) => clinic.filter(({ id }) => id === word));
    if (named.length) return named;
    const asked = [...runs([text])];
    const weight = (run) => Math.log(clinic.length / clinic.filter((entry) => entry.runs.has(run)).length);
    const scored = clinic.map((entry) => {
      const common = asked.filter((run) => entry.runs.has(run));
      return { entry, score: common.reduce((sum, run) => sum + weight(run), 0) };
    });
    const likely = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
    return likely.slice(0, DIAGNOSES).map(({ entry }) => entry);
  }

  function entry({ title, symptom, href }) {
    const link = make("a", {
      href: dialog.dataset.root + href,
      textContent: `The error clinic » ${title}`,
    });
    link.addEventListener("click", () => dialog.close());
    const item = make("li", {}, link, make("div", { textContent: symptom }));
    item.dataset.href = href;
    return item;
  }

  function count(hits, words) {
    const number = hits === 0 ? "No results" : hits === 1 ? "1 result" : `${hits} results`;
    return `${number} for “${words.length > ECHO ? `${words.slice(0, ECHO)}…` : words}”`;
  }

  function result(book, ref, words) {
    const page = book.index.documentStore.getDoc(ref);
    const link = make("a", {
      href: dialog.dataset.root + book.doc_urls[ref],
      textContent: page.breadcrumbs || page.title,
    });
    link.addEventListener("click", () => dialog.close());
    return make("li", {}, link, make("div", {}, ...teaser(page.body, words)));
  }

  // The text around the first hit, each hit marked.
  function teaser(text, words) {
    const plain = words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const hit = new RegExp(`(${plain.join("|")})`, "i");
    const at = Math.max(0, text.search(hit));
    const from = at > AROUND ? text.indexOf(" ", at - AROUND) + 1 : 0;
    const to = text.length > at + AROUND ? text.lastIndexOf(" ", at + AROUND) : text.length;
    const part = text.slice(from, Math.max(to, at)).split(new RegExp(hit, "gi"));
    const pieces = part.map((piece, index) => (index % 2 ? make("mark", { textContent: piece }) : piece));
    return [from > 0 ? "… " : "", ...pieces, to < text.length ? " …" : ""];
  }

  // Down and up walk through the results, from the field and back to it.
  function walk(event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [input, ...list.querySelectorAll("a")];
    const now = stops.indexOf(document.activeElement);
    const next = stops[now + (event.key === "ArrowDown" ? 1 : -1)];
    if (now < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  let waiting;
  button.hidden = false;
  button.addEventListener("click", show);
  keys.set("/", show).set("s", show);
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search().catch(() => {}), 150);
  });
  dialog.addEventListener("keydown", walk);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  // Enter in the field opens the first result.
  dialog.querySelector("form").addEventListener("submit", (event) => {
    if (event.submitter?.matches(":focus")) return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
})();
