/* The search: nothing of it is fetched before the reader searches. The engine
   and the index are mdBook's own, loaded as scripts so that a book opened
   from a file can be searched too. What the error clinic says of a pasted message
   comes first; it is told by clinic-search.js. */
"use strict";

(() => {
  const { make, keys } = window.book;
  const dialog = document.getElementById("search");
  if (!dialog) return;
  const button = document.getElementById("search-button");
  const input = dialog.querySelector("textarea");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const AROUND = 80; // characters of text shown on each side of a hit
  const MOST = 30;
  const NOT = "not in the clinic";
  const ECHO = 60; // characters of a pasted message that are said again
  let loading;

  function load(address) {
    return new Promise((resolve, reject) => {
      document.head.append(make("script", { src: address, onload: resolve, onerror: reject }));
    });
  }

  // What answers a pasted message comes first, and the index after it.
  let clinic;

  function openClinic() {
    clinic ??= load(dialog.dataset.rules)
      .then(() => load(dialog.dataset.clinic))
      .then(() => window.clinicSearch(window.clinic));
    clinic.catch(() => { clinic = undefined; });
    return clinic;
  }

  // mdBook's index assigns itself to `window.search`, which otherwise is the
  // dialog of that id.
  async function open() {
    await openClinic().catch(() => {});
    window.search = {};
    await Promise.all([load(dialog.dataset.engine), load(dialog.dataset.index)]);
    return { ...window.search, index: window.elasticlunr.Index.load(window.search.index) };
  }

  let book;

  function begin() {
    loading ??= open().then((opened) => { book = opened; });
    loading.then(search).catch(() => {
      loading = undefined;
      status.textContent = "The search index could not be loaded.";
    });
  }

  function show() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    begin();
  }

  // What the clinic says, in a list and a status; returns it.
  async function ask(field, status, list) {
    const words = field.value.trim();
    if (!words) {
      list.replaceChildren();
      status.textContent = "";
      return undefined;
    }
    if (!window.clinic) status.textContent = "Loading the error clinic …";
    try {
      const { answer } = await openClinic();
      if (words !== field.value.trim()) return undefined;
      const { found = [], places = [], said } = answer(words);
      list.replaceChildren(...found.flatMap(formItems), ...places.map((place) => item(place.href, place.title)));
      return { words, said };
    } catch {
      status.textContent = "The error clinic could not be loaded.";
      return undefined;
    }
  }

  async function search() {
    const asked = await ask(input, status, list);
    if (!asked) return;
    const { words, said } = asked;
    if (!book) {
      status.textContent = `${list.children.length ? count(list.children.length, words) : "No answer yet"}. Loading the index of the book …`;
      return;
    }
    const found = book.index.search(words, book.search_options).slice(0, MOST);
    const items = [...list.children];
    const isNew = ({ ref }) => !items.some((it) => it.dataset.href === book.doc_urls[ref]);
    list.append(...found.filter(isNew).map(({ ref }) => result(book, ref, words)));
    const isOfMessage = said && (said.startsWith(NOT) || !found.length);
    status.textContent = count(list.children.length, words) + (isOfMessage ? ` (${said})` : "");
  }

  // The box on the front page and in the clinic, which only the clinic answers.
  function tendBox(box) {
    const field = box.querySelector("textarea");
    const said = box.querySelector("[role=status]");
    const found = box.querySelector("ol");
    const answer = async () => {
      const asked = await ask(field, said, found);
      if (!asked) return;
      const number = found.querySelectorAll("a").length;
      said.textContent = asked.said ?? (number === 1 ? "1 answer" : `${number} answers`);
    };
    let waiting;
    box.hidden = false;
    field.addEventListener("focus", () => openClinic().catch(() => {}), { once: true });
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(answer, 150);
    });
    box.addEventListener("submit", (event) => event.preventDefault());
  }

  // The form that fits; if none does, all forms of the entry, with their symptoms.
  function formItems({ form, fits }) {
    if (fits) return [formItem(form, form.usually ?? form.symptom)];
    const forms = window.clinic.forms.filter(({ entry }) => entry === form.entry);
    const none = make("li", { textContent: "None of the forms that the clinic has is quite this one. They are:" });
    return [none, ...forms.map((it) => formItem(it, it.symptom))];
  }

  const formItem = ({ href, title }, below) => item(href, `The error clinic » ${title}`, below.replaceAll("`", ""));

  function item(href, title, below = "") {
    const link = make("a", { href: dialog.dataset.root + href, textContent: title });
    link.addEventListener("click", () => dialog.close());
    const item = make("li", {}, link, make("div", { textContent: below }));
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

  // The text around the first hit, each hit marked: whole words, and not the smallest.
  function teaser(text, words) {
    const all = words.match(/[\p{L}\p{N}_]+/gu) ?? [];
    const long = all.filter((word) => word.length > 2);
    const plain = long.length ? long : all;
    if (!plain.length) return [`${text.slice(0, 2 * AROUND)} …`];
    const hit = new RegExp(`(?<![\\p{L}\\p{N}_])(${plain.join("|")})(?![\\p{L}\\p{N}_])`, "iu");
    const at = Math.max(0, text.search(hit));
    const from = at > AROUND ? text.indexOf(" ", at - AROUND) + 1 : 0;
    const to = text.length > at + AROUND ? text.lastIndexOf(" ", at + AROUND) : text.length;
    const part = text.slice(from, Math.max(to, at)).split(new RegExp(hit, "giu"));
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

  document.querySelectorAll("form.paste").forEach(tendBox);
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

  // Enter in the field opens the first result; a pasted message keeps its lines.
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
})();
