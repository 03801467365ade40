/* The search, and the box for a pasted message on the front page and in the
   clinic. book.js loads this file when one of them is first used. What the error
   clinic says comes first (clinic-search.js); below it, what the full text of the
   book has (fulltext.js), which is loaded after the clinic. */
"use strict";

(() => {
  const { make, load, unpack } = window.book;
  const dialog = document.getElementById("search");
  const input = dialog.querySelector("textarea");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const root = document.body.dataset.root;
  const NOT = "not in the clinic";
  const ECHO = 60; // characters of a pasted message that are said again
  const PAUSE = 150; // milliseconds without a key before the answer

  /* What is loaded; a failure is tried again with the next question */

  let clinic;
  let table;

  function openClinic() {
    clinic ??= Promise.all([load("rules"), load("clinic")]).then(async () => {
      table = await unpack(window.clinic);
      return window.clinicSearch(table);
    });
    clinic.catch(() => { clinic = undefined; });
    return clinic;
  }

  let loading;
  let book;

  function openBook() {
    loading ??= openClinic().then(async (rules) => {
      await Promise.all([load("fulltext"), load("sections")]);
      book = window.fullText(await unpack(window.sections), rules);
    });
    loading.catch(() => { loading = undefined; });
    return loading;
  }

  /* Answers */

  // What the clinic says, in a list and a status; returns it.
  async function ask(field, status, list) {
    const words = field.value.trim();
    if (!words) {
      list.replaceChildren();
      status.textContent = "";
      return undefined;
    }
    if (!table) status.textContent = "Loading the error clinic …";
    try {
      const { answer } = await openClinic();
      if (words !== field.value.trim()) return undefined;
      const { found = [], places = [], said } = answer(words);
      list.replaceChildren(...found.flatMap(formItems), ...places.map((place) => item(place)));
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
      const known = list.children.length ? count(list.children.length, words) : "No answer yet";
      const missing = said?.startsWith(NOT) ? ` (${said})` : "";
      status.textContent = `${known}${missing}. Loading the text of the book …`;
      return;
    }
    const known = new Set([...list.children].map((it) => it.dataset.href));
    const found = book.find(words).filter(({ href }) => !known.has(href));
    list.append(...found.map((section) => item(section, marked(section.excerpt))));
    const isOfMessage = said && (said.startsWith(NOT) || !found.length);
    status.textContent = count(list.children.length, words) + (isOfMessage ? ` (${said})` : "");
  }

  function begin() {
    search();
    openBook().then(search, () => {
      status.textContent = "The text of the book could not be loaded.";
    });
  }

  // The form that fits; if none does, the nearest ones.
  function formItems({ form, near }) {
    if (!near) return [formItem(form, usual(form) || form.symptom)];
    const none = make("li", {
      textContent: "None of the forms that the clinic has is quite this one. The nearest are:",
    });
    return [none, ...near.map((it) => formItem(it, `${it.symptom} ${usual(it)}`))];
  }

  const usual = ({ usually }) => (usually ? `Usually: ${usually}` : "");
  const formItem = (form, below) => item(form, [below.replaceAll("`", "")]);

  function item({ href, title }, below = []) {
    const link = make("a", { href: root + href, textContent: title });
    link.addEventListener("click", () => dialog.close());
    const kind = make("span", { className: "kind", textContent: kindOf(href) });
    const item = make("li", {}, kind, " ", link, make("div", {}, ...below));
    item.dataset.href = href;
    return item;
  }

  function kindOf(href) {
    if (href.startsWith("clinic")) return "Clinic";
    return href.startsWith("glossary") ? "Glossary" : "Chapter";
  }

  const marked = (parts) => parts.map((part, at) => (at % 2 ? make("mark", { textContent: part }) : part));

  function count(hits, words) {
    const number = hits === 0 ? "No results" : hits === 1 ? "1 result" : `${hits} results`;
    return `${number} for “${words.length > ECHO ? `${words.slice(0, ECHO)}…` : words}”`;
  }

  function afterPause(action) {
    let waiting;
    return () => {
      clearTimeout(waiting);
      waiting = setTimeout(action, PAUSE);
    };
  }

  // The box on a page, which only the clinic answers.
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
    field.addEventListener("input", afterPause(answer));
    box.addEventListener("submit", (event) => event.preventDefault());
    if (field.value) answer();
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

  window.book.beginSearch = begin;
  document.querySelectorAll("form.paste").forEach(tendBox);
  openClinic().catch(() => {});
  input.addEventListener("input", afterPause(() => search().catch(() => {})));
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
