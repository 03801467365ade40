/* The page's script: theme and settings, the contents drawer, what has been
   read, and the keys. The page reads, opens and prints without it. What is
   done to programs and outputs is figures.js. Other scripts are loaded when they
   are first needed. All use the few helpers that stand first here, as `window.book`. */
"use strict";

(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);

  // Where the browser refuses storage, a choice lasts as long as the page.
  const kept = new Map();

  function recall(key) {
    try {
      return localStorage.getItem(`closures.${key}`);
    } catch {
      return kept.get(key) ?? null;
    }
  }

  function remember(key, value) {
    kept.set(key, value);
    try {
      if (value === null) localStorage.removeItem(`closures.${key}`);
      else localStorage.setItem(`closures.${key}`, value);
    } catch { /* kept for this page */ }
  }

  function make(name, properties = {}, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  // Said to a screen reader, where the change itself is only seen.
  function say(words) {
    byId("said").textContent = words;
  }

  // A list of names that is kept.
  function names(key) {
    try {
      const names = JSON.parse(recall(key) ?? "[]");
      return Array.isArray(names) ? names : [];
    } catch {
      return [];
    }
  }

  function addName(key, name) {
    if (!names(key).includes(name)) remember(key, JSON.stringify([...names(key), name]));
  }

  /* Exercises that are done: `loops/bells` */

  const done = () => names("done");

  function setDone(name) {
    addName("done", name);
    showRead();
    showDone();
  }

  /* What is loaded when it is needed: `run` is the script that the attribute
     `data-run` of the body names */

  const loading = new Map();

  function load(name) {
    if (!loading.has(name)) {
      const loaded = new Promise((resolve, reject) => {
        document.head.append(make("script", { src: document.body.dataset[name], onload: resolve, onerror: reject }));
      });
      loaded.catch(() => loading.delete(name));
      loading.set(name, loaded);
    }
    return loading.get(name);
  }

  // A table as packed.rs packs it: JSON, in gzip, in base64.
  function unpack(packed) {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(unzipped).json();
  }

  window.book = { recall, remember, make, say, done, setDone, load, unpack, keys: new Map() };

  /* Theme */

  function setTheme(choice) {
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
    else delete root.dataset.theme;
  }

  function tendTheme() {
    const stored = recall("theme") ?? "system";
    setTheme(stored);
    for (const input of document.querySelectorAll("[name=theme]")) {
      input.checked = input.value === stored;
      input.addEventListener("change", () => {
        setTheme(input.value);
        remember("theme", input.value === "system" ? null : input.value);
      });
    }
  }

  /* Settings */

  function tendSettings() {
    const button = byId("settings-button");
    const panel = byId("settings");
    const show = (open) => {
      panel.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
    };
    const read = () => {
      byId("settings-ask").checked = recall("ask") !== "no";
      byId("settings-keys").checked = recall("keys") !== "no";
    };
    button.hidden = false;
    read();
    button.addEventListener("click", () => {
      show(panel.hidden);
      if (panel.hidden) return;
      read();
      panel.querySelector("input:checked").focus();
    });
    panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      show(false);
      button.focus();
    });
    panel.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next && next !== button && !panel.contains(next)) show(false);
    });
    document.addEventListener("pointerdown", (event) => {
      if (!panel.contains(event.target) && !button.contains(event.target)) show(false);
    });
    for (const name of ["ask", "keys"]) {
      byId(`settings-${name}`).addEventListener("change", (event) => {
        remember(name, event.target.checked ? null : "no");
      });
    }
    byId("settings-forget").addEventListener("click", () => {
      for (const key of ["read", "done", "last"]) remember(key, null);
      showRead();
      say("Forgotten.");
    });
  }

  /* Contents: a drawer where there is no room for a column */

  function tendContents() {
    const button = byId("contents-button");
    const contents = byId("contents");
    const show = (open) => {
      contents.classList.toggle("open", open);
      button.setAttribute("aria-expanded", String(open));
    };
    const leave = () => {
      show(false);
      button.focus();
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-expanded") !== "true";
      show(open);
      if (open) (contents.querySelector("[aria-current]") ?? contents.querySelector("a"))?.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && contents.classList.contains("open")) leave();
    });
    contents.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (next && next !== button && !contents.contains(next)) show(false);
    });
    document.addEventListener("click", (event) => {
      if (!contents.classList.contains("open") || button.contains(event.target)) return;
      if (!contents.contains(event.target)) leave();
      else if (event.target.closest("a")) show(false);
    });
    matchMedia("(min-width: 80rem)").addEventListener("change", () => show(false));
  }

  /* Reading progress: a chapter is known by its name in the contents */

  const nameOf = (link) => new URL(link.href).pathname.split("/").pop();

  function showRead() {
    const read = names("read");
    for (const link of document.querySelectorAll("#contents a[href]")) {
      const chapter = nameOf(link).replace(".html", "/");
      const solved = done().filter((name) => name.startsWith(chapter)).length;
      const words = [
        ...(read.includes(nameOf(link)) ? ["read"] : []),
        ...(solved ? [`${solved} ${solved === 1 ? "exercise" : "exercises"}`] : []),
      ];
      link.querySelector(".read")?.remove();
      if (words.length) link.append(make("span", { className: "read", textContent: words.join(", ") }));
    }
  }

  function currentLink() {
    const marked = document.querySelector("#contents [aria-current]");
    if (marked) return marked;
    const links = [...document.querySelectorAll("#contents a[href]")];
    // The links of the printed book stay on its page and mark no chapter.
    const here = links.find(({ hash, pathname }) => !hash && pathname === location.pathname);
    here?.setAttribute("aria-current", "page");
    return here;
  }

  // In the column beside the text; the page itself stays where it is.
  function showCurrent(link) {
    const column = byId("contents");
    const { top, bottom } = link.getBoundingClientRect();
    const box = column.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) column.scrollTop += top - box.top - box.height / 2;
  }

  const plainName = (link) => [...link.childNodes].filter((it) => it.nodeType === Node.TEXT_NODE).map((it) => it.textContent.trim()).join("");

  // On the front page: the chapter that was open last.
  function offerToContinue() {
    const doors = document.querySelector('[id="introduction.html"] ~ ul');
    const [page, title] = names("last");
    if (!doors || !page) return;
    const link = [...document.querySelectorAll("#contents a[href]")].find((it) => nameOf(it) === page);
    if (!link) return;
    doors.before(make("p", { className: "continue" }, "Continue where you were: ", make("a", { href: link.href, textContent: title })));
  }

  function tendProgress() {
    showRead();
    const link = currentLink();
    offerToContinue();
    if (link) {
      showDone();
      showCurrent(link);
      if (!document.querySelector('[id="introduction.html"] ~ ul')) remember("last", JSON.stringify([nameOf(link), plainName(link)]));
    }
    const end = document.querySelector(".turn");
    if (!link || !end) return;
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      addName("read", nameOf(link));
      showRead();
    }).observe(end);
  }

  /* On this page: exercises that are done; outline.js shows the section that is read */

  function showDone() {
    const label = document.querySelector(".here .exercises");
    const link = document.querySelector("#contents [aria-current]");
    if (!label || !link) return;
    const solved = done().filter((name) => name.startsWith(nameOf(link).replace(".html", "/"))).length;
    const all = label.dataset.all;
    label.textContent = `${solved ? `${solved} of ` : ""}${all} ${all === "1" ? "exercise" : "exercises"}${solved ? " done" : ""}`;
  }

  /* Search: a dialog, and a box on some pages */

  function tendSearch() {
    const dialog = byId("search");
    const open = async () => {
      if (dialog.open) return;
      dialog.showModal();
      dialog.querySelector("textarea").select();
      try {
        await load("search");
        window.book.beginSearch();
      } catch {
        dialog.querySelector("[role=status]").textContent = "The search could not be loaded.";
      }
    };
    const button = byId("search-button");
    button.hidden = false;
    button.addEventListener("click", open);
    window.book.keys.set("/", open).set("s", open);
    for (const box of document.querySelectorAll("form.paste")) {
      box.hidden = false;
      for (const event of ["focusin", "input"]) box.addEventListener(event, () => load("search").catch(() => {}));
    }
  }

  /* Keys. They act only on the page itself: never in a field, in code that
     scrolls, or on a control. */

  const turn = (way) => () => document.querySelector(`.turn [rel=${way}]`)?.click();

  function tendKeys() {
    const { keys } = window.book;
    keys.set("ArrowLeft", turn("prev")).set("ArrowRight", turn("next"));
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey && event.key !== "/") return;
      if (event.defaultPrevented || event.isComposing || recall("keys") === "no") return;
      const action = keys.get(event.key);
      if (!action || !mayAct(event.key)) return;
      event.preventDefault();
      action();
    });
  }

  function mayAct(key) {
    // What was focused in a dialog just closed counts as the page.
    const active = document.activeElement;
    const focus = active?.getClientRects().length ? active : null;
    const onPage = !focus || [document.body, root, byId("main")].includes(focus);
    if (key.startsWith("Arrow")) return onPage;
    return !focus?.closest("input, textarea, select, dialog, [contenteditable]");
  }

  /* Paper: `details` are opened for browsers whose styles cannot */

  function tendPaper() {
    const opened = [];
    addEventListener("beforeprint", () => {
      for (const details of document.querySelectorAll("details:not([open])")) {
        details.open = true;
        opened.push(details);
      }
    });
    addEventListener("afterprint", () => {
      for (const details of opened.splice(0)) details.open = false;
    });
  }

  // A table or picture too wide for the screen scrolls, so the keyboard must
  // reach it.
  function tendWide() {
    const look = () => {
      for (const box of document.querySelectorAll(".table-wrapper, .picture")) {
        if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
        else box.removeAttribute("tabindex");
      }
    };
    look();
    addEventListener("resize", look);
  }

  /* Live reload: the server says when there is a newer book. After a restart
     of the server the page connects again and reloads. */

  function tendReload() {
    const endpoint = root.dataset.reload;
    if (!endpoint) return;
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const reload = () => location.reload();
    const connect = (opened) => {
      const socket = new WebSocket(`${scheme}://${location.host}/${endpoint}`);
      socket.onopen = opened;
      socket.onmessage = reload;
      socket.onclose = () => setTimeout(connect, 2000, reload);
    };
    connect(null);
  }

  tendTheme();
  tendSettings();
  tendContents();
  tendProgress();
  if (document.querySelector(".here")) load("outline").catch(() => {});
  tendSearch();
  tendKeys();
  tendPaper();
  tendWide();
  tendReload();
})();
