/* The tools of the figures: copy a program, run it on the Rust playground,
   change it in place, and guess an output before it is shown. Nothing leaves the page before the reader asks for it. */
"use strict";

(() => {
  const { make, recall, remember, say } = window.book;
  const PLAYGROUND = "https://play.rust-lang.org/execute";
  const PATIENCE = 20_000; // milliseconds

  const tool = (words, action) => {
    const button = make("button", { type: "button", textContent: words });
    button.addEventListener("click", action);
    return button;
  };

  /* The text of a program */

  const nameOf = (figure) => figure.querySelector(".file")?.textContent ?? "program";
  const whole = (figure) => figure.querySelector("code").textContent;
  const changed = (figure) => figure.querySelector("textarea")?.value;

  function visible(figure) {
    if (figure.querySelector(".all input")?.checked) return whole(figure);
    const code = figure.querySelector("code").cloneNode(true);
    for (const lines of code.querySelectorAll(".unseen")) lines.remove();
    return code.textContent;
  }

  /* Copy */

  async function copy(figure, button) {
    const done = await write(changed(figure) ?? visible(figure));
    button.textContent = done ? "Copied" : "Not copied";
    say(`${button.textContent}: ${nameOf(figure)}`);
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  }

  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copied(text);
    }
  }

  // The clipboard is closed to pages that are neither local nor encrypted.
  function copied(text) {
    const field = make("textarea", { value: text, className: "unseen-text" });
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }

  /* Run */

  function ask(figure, run) {
    if (recall("ask") === "no") return run();
    if (figure.querySelector(".ask")) return;
    const close = () => {
      question.remove();
      figure.querySelector(".run").focus();
    };
    const send = tool("Send, and do not ask again", () => {
      remember("ask", "no");
      close();
      run();
    });
    const question = make("div", { className: "ask" },
      make("p", { textContent: "Run sends this program to play.rust-lang.org." }), send, tool("Cancel", close));
    question.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
    });
    figure.querySelector(".ran").before(question);
    send.focus();
  }

  async function run(figure) {
    const place = figure.querySelector(".ran");
    if (place.dataset.waiting) return;
    place.dataset.waiting = "yes";
    place.replaceChildren(make("p", { textContent: "Sent to play.rust-lang.org …" }));
    try {
      const result = await execute(changed(figure) ?? whole(figure));
      place.replaceChildren(...judged(figure, result), ...answer(result));
    } catch {
      place.replaceChildren(...instead(figure));
    }
    delete place.dataset.waiting;
  }

  async function execute(code) {
    const response = await fetch(PLAYGROUND, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        channel: "stable",
        mode: "debug",
        edition: "2024",
        crateType: "bin",
        tests: false,
        code,
        backtrace: false,
      }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const result = await response.json();
    if (!response.ok || typeof result.stdout !== "string" || typeof result.stderr !== "string") {
      throw new Error("not an answer of the playground");
    }
    return result;
  }

  // What cargo says of its own work is not the program's.
  const ofCargo = /^ *(Compiling|Finished|Running) .*\n?/gm;

  function answer({ stdout, stderr }) {
    const errors = stderr.replace(ofCargo, "").trimEnd();
    const parts = [];
    if (stdout) parts.push(make("p", { textContent: "It prints:" }), shown(stdout, "What the program prints"));
    if (errors) {
      const pre = shown(errors, "The compiler’s words");
      pre.classList.add("message");
      pre.firstChild.replaceChildren(...coloured(errors));
      parts.push(make("p", { textContent: stdout ? "And on standard error:" : "On standard error:" }), pre);
    }
    if (!stdout && !errors) parts.push(make("p", { textContent: "It prints nothing." }));
    return parts;
  }

  // A message in the colours of the book's own: see figures.css.
  function coloured(text) {
    const part = (className, words) => make("span", { className, textContent: words });
    return text.split("\n").flatMap((line) => {
      const [, label, rest] = line.match(/^((?:error|warning|note|help)(?:\[E\d{4}\])?)(:.*)?$/) ?? [];
      if (label) {
        const name = { e: "e", w: "w" }[label[0]] ?? "h";
        return [part(name, label), part("b", rest ?? ""), "\n"];
      }
      const [, gutter, code] = line.match(/^(\s*(?:\d+ )?(?:\||-->|=))(.*)$/) ?? [];
      if (!gutter) return [`${line}\n`];
      return [part("g", gutter), /^\s*[\^~+-]/.test(code) ? part(/[\^~]/.test(code) ? "p" : "q", code) : code, "\n"];
    });
  }

  /* Exercises: done when the program ends well and prints what the solution prints,
     as `cargo run -- exercise` has it */

  const nameOfExercise = (figure) => figure.id.match(/^listings\/(\w+)\/exercise_(\w+?)\.rs$/)?.slice(1, 3).join("/");

  function solutionOf(figure) {
    const solved = document.getElementById(figure.id.replace(/\.rs$/, "_solved.rs"));
    return solved && ownOutput(solved)?.querySelector("samp").textContent;
  }

  function judged(figure, { success, stdout }) {
    const name = nameOfExercise(figure);
    const expected = name && solutionOf(figure);
    if (expected == null) return [make("p", { textContent: "The playground answers." })];
    const wrong = faults(lines(stdout), lines(expected));
    if (success !== false && wrong.length === 0) {
      window.book.setDone(name);
      markDone(figure);
      return [make("p", { className: "right", textContent: "✓ Done: it prints what the solution prints." })];
    }
    const why = success === false && !stdout ? [] : [make("ul", {}, ...wrong.map((fault) => make("li", {}, fault)))];
    return [make("p", { textContent: "Not done yet." }), ...why];
  }

  function markDone(figure) {
    const name = nameOfExercise(figure);
    if (!name || !window.book.done().includes(name)) return;
    figure.querySelector(".done")?.remove();
    figure.querySelector(".file").after(make("span", { className: "done", textContent: "✓ done" }));
  }

  function instead(figure) {
    const proven = ownOutput(figure);
    const compiled = changed(figure) === undefined ? "" : ", so your change was not compiled";
    const away = `The playground cannot be reached${compiled}.`;
    if (!proven) return [make("p", { textContent: away })];
    return [
      make("p", { textContent: `${away} The listing’s own, proven output:` }),
      shown(proven.querySelector("samp, code").textContent, "Proven output"),
    ];
  }

  function shown(text, label) {
    const pre = make("pre", { tabIndex: 0 }, make("samp", { textContent: text }));
    pre.setAttribute("role", "group");
    pre.setAttribute("aria-label", label);
    return pre;
  }

  // A program's own output stands after it and before the next program, its
  // twin in a pair excepted. A warning may come first: the output counts.
  function ownOutput(program) {
    const figures = [...document.querySelectorAll("main figure")];
    const pair = program.closest(".pair");
    const own = [];
    for (const figure of figures.slice(figures.indexOf(program) + 1)) {
      if (figure.matches(".program") && !(pair && pair.contains(figure))) break;
      if (figure.matches(".output, .message")) own.push(figure);
    }
    return own.find((figure) => figure.matches(".output")) ?? own[0];
  }

  /* Change */

  function change(figure, button) {
    const pre = figure.querySelector("pre");
    const field = figure.querySelector("textarea");
    if (field) {
      remember(`draft.${figure.id}`, null);
      field.previousElementSibling.remove();
      field.remove();
      figure.querySelector(".ran").replaceChildren();
    } else {
      pre.after(...editor(figure));
      figure.querySelector("textarea").focus();
    }
    pre.hidden = !field;
    button.textContent = field ? "Change" : "Reset";
  }

  let editors = 0;

  function editor(figure) {
    const code = recall(`draft.${figure.id}`) ?? whole(figure);
    const id = `change-${++editors}`;
    const field = make("textarea", {
      id,
      value: code,
      rows: code.trimEnd().split("\n").length + 1,
      spellcheck: false,
      autocapitalize: "off",
    });
    field.addEventListener("input", () => remember(`draft.${figure.id}`, field.value));
    return [
      make("label", { className: "change-label", htmlFor: id, textContent: `Change ${nameOf(figure)}, then Run` }),
      field,
    ];
  }

  function tendProgram(figure) {
    const tools = make("span", { className: "tools" });
    const add = (words, name, action) => {
      const button = tool(words, () => action(figure, button));
      button.classList.add(name);
      tools.append(button);
    };
    if (figure.matches(".rust")) {
      const place = make("div", { className: "ran" });
      place.setAttribute("role", "status");
      figure.append(place);
      add("▶ Run", "run", () => ask(figure, () => run(figure)));
      add(recall(`draft.${figure.id}`) === null ? "Change" : "Your change", "change", change);
      markDone(figure);
    }
    add("Copy", "copy", copy);
    figure.querySelector("figcaption").append(tools);
  }

  /* Capture notes: the list below a program opens item by item at the bars */

  const note = make("div", { className: "note", popover: "manual" });
  note.setAttribute("role", "note");
  let opener = null;

  function closeNote() {
    opener?.setAttribute("aria-expanded", "false");
    opener = null;
    note.hidePopover();
  }

  function openNote(bars) {
    const isOpen = opener === bars;
    closeNote();
    if (isOpen) return;
    const item = document.getElementById(decodeURIComponent(bars.hash.slice(1)));
    note.replaceChildren(...item.cloneNode(true).childNodes);
    bars.closest("figure").append(note);
    note.showPopover();
    // Below the bars, and within the page.
    const at = bars.getBoundingClientRect();
    const room = document.documentElement.clientWidth - note.offsetWidth - 8;
    note.style.left = `${scrollX + Math.max(8, Math.min(at.left, room))}px`;
    note.style.top = `${scrollY + at.bottom + 6}px`;
    bars.setAttribute("aria-expanded", "true");
    opener = bars;
  }

  function tendNotes(figure) {
    const all = figure.querySelectorAll(".bars");
    for (const bars of all) {
      bars.setAttribute("role", "button");
      bars.setAttribute("aria-expanded", "false");
      bars.setAttribute("aria-describedby", bars.hash.slice(1));
      bars.addEventListener("click", (event) => {
        event.preventDefault();
        if (!figure.matches(".asked")) openNote(bars);
      });
      bars.addEventListener("keydown", (event) => {
        if (event.key !== " ") return;
        event.preventDefault();
        bars.click();
      });
    }
    figure.classList.add("noted");
  }

  // What a closed question asks about is told when it has been opened.
  function tendAsked(figure) {
    const question = ownOutput(figure)?.closest("details.admonish-question");
    const all = figure.querySelectorAll(".bars");
    const tell = () => {
      figure.classList.remove("asked");
      for (const bars of all) bars.removeAttribute("tabindex");
    };
    if (!question || question.open) return tell();
    for (const bars of all) bars.tabIndex = -1;
    question.addEventListener("toggle", tell, { once: true });
  }

  if (note.showPopover) {
    document.querySelectorAll("figure.program:has(.bars)").forEach(tendNotes);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && opener) closeNote();
    });
    document.addEventListener("click", ({ target }) => {
      if (opener && !note.contains(target) && !target.closest(".bars")) closeNote();
    });
  }

  /* A switch between the variants of a program */

  let switches = 0;

  function tendSwitch(variants) {
    const number = ++switches;
    const sections = [...variants.querySelectorAll(".variant")];
    const list = make("div", { className: "switch" });
    list.setAttribute("role", "tablist");
    const tabs = sections.map((section, at) => {
      const label = section.querySelector(".label");
      const tab = make("button", { type: "button", id: `switch-${number}-${at + 1}` }, ...label.cloneNode(true).childNodes);
      tab.setAttribute("role", "tab");
      section.id ||= `variant-${number}-${at + 1}`;
      section.setAttribute("role", "tabpanel");
      section.setAttribute("aria-labelledby", tab.id);
      tab.setAttribute("aria-controls", section.id);
      tab.addEventListener("click", () => select(at));
      return tab;
    });
    const select = (chosen) => {
      sections.forEach((section, at) => section.classList.toggle("closed", at !== chosen));
      tabs.forEach((tab, at) => {
        tab.setAttribute("aria-selected", String(at === chosen));
        tab.tabIndex = at === chosen ? 0 : -1;
      });
    };
    list.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (!step) return;
      const at = (tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length;
      select(at);
      tabs[at].focus();
    });
    list.append(...tabs);
    sections[0].before(list);
    variants.classList.add("switched");
    // A link can lead into a variant.
    const follow = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const at = sections.findIndex((section) => section.contains(target));
      if (at < 0) return;
      select(at);
      target.scrollIntoView();
    };
    select(0);
    follow();
    addEventListener("hashchange", follow);
  }

  document.querySelectorAll(".variants").forEach(tendSwitch);

  /* Predict: an output is asked for where its closed box holds no program */

  const FATES = { runs: "it compiles and runs", refused: "it is refused", warns: "it compiles with a warning", panics: "it panics" };

  // A box with a title such as "Show what happens" asks what becomes of the program.
  function tendFate(box, figure) {
    const fate = Object.keys(FATES).find((it) => figure.classList.contains(it));
    const status = make("div");
    status.setAttribute("role", "status");
    const choose = (choice) => {
      const right = choice === fate;
      const words = right ? `✓ Right: ${FATES[fate]}.` : `Not quite: ${FATES[fate]}. The reason is below.`;
      status.replaceChildren(make("p", { className: right ? "right" : "", textContent: words }));
      box.open = true;
    };
    const buttons = Object.entries(FATES).map(([name, words]) =>
      tool(words[0].toUpperCase() + words.slice(1), () => choose(name)));
    const form = make("form", { className: "guess" },
      make("p", { className: "ask-fate", textContent: "What happens?" }), ...buttons, status);
    form.addEventListener("submit", (event) => event.preventDefault());
    box.before(form);
  }

  function tendGuess(box, number) {
    const asked = [...document.querySelectorAll("figure.rust.asked")]
      .findLast((figure) => figure.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
    const isAbout = asked && ownOutput(asked) && box.contains(ownOutput(asked));
    if (isAbout && /rustc says|happens/.test(box.querySelector("summary").textContent)) return tendFate(box, asked);
    const output = box.querySelector("figure.output samp");
    if (!output || box.querySelector("figure.program")) return;
    const id = `guess-${number}`;
    const field = make("textarea", { id, rows: 3, spellcheck: false, autocapitalize: "off" });
    const status = make("div");
    status.setAttribute("role", "status");
    const form = make("form", { className: "guess" },
      make("label", { htmlFor: id, textContent: "What will it print?" }), field,
      make("button", { type: "submit", textContent: "Check" }), status);
    const draft = `guess.${location.pathname.split("/").pop()}.${number}`;
    field.value = recall(draft) ?? "";
    field.addEventListener("input", () => remember(draft, field.value || null));
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      status.replaceChildren(...verdict(lines(field.value), lines(output.textContent)));
    });
    box.before(form);
  }

  const lines = (text) => {
    const all = text.replace(/\s+$/, "");
    return all ? all.split("\n").map((line) => line.trimEnd()) : [];
  };

  function verdict(guess, proven) {
    if (guess.length === 0 && proven.length > 0) return ["Write what you expect, a line for each line printed."];
    const wrong = faults(guess, proven);
    if (wrong.length === 0) {
      return [make("p", { className: "right", textContent: "✓ Right: that is what it prints." })];
    }
    return [
      make("p", { textContent: "Not quite. Try again, or open the answer below." }),
      make("ul", {}, ...wrong.map((fault) => make("li", {}, fault))),
    ];
  }

  function faults(guess, proven) {
    const both = Math.min(guess.length, proven.length);
    const told = [];
    for (let line = 0; line < both; line++) {
      if (guess[line] !== proven[line]) told.push(compared(line, guess[line], proven[line]));
    }
    const count = (number) => (number === 1 ? "1 line" : `${number} lines`);
    if (proven.length > both) told.push(`${count(proven.length - both)} missing at the end.`);
    if (guess.length > both) told.push(`${count(guess.length - both)} too many at the end.`);
    return told;
  }

  // Both lines are there for those who want to see them.
  function compared(line, guess, proven) {
    const both = make("div", {},
      make("p", {}, "yours: ", make("code", { textContent: guess || " " })),
      make("p", {}, "printed: ", make("code", { textContent: proven || " " })));
    return make("details", {}, make("summary", { textContent: `Line ${line + 1} differs. Compare` }), both);
  }

  document.querySelectorAll("figure.program").forEach(tendProgram);
  document.querySelectorAll("details.admonish-question").forEach(tendGuess);
  // Last, because the guesses ask what is still closed.
  document.querySelectorAll("figure.asked").forEach(tendAsked);
})();
