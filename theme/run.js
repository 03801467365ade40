/* Runs a program on the Rust playground, changes it in place, and judges an
   exercise. Nothing leaves the page before the reader asks for it. figures.js loads
   this file with the first Run or Change. */
"use strict";

(() => {
  const { make, recall, remember } = window.book;
  const { tool, nameOf, whole, changed, ownOutput, lines, faults, nameOfExercise, markDone } = window.figures;
  const PLAYGROUND = "https://play.rust-lang.org/execute";
  const PATIENCE = 20_000; // milliseconds

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

  window.figures.run = (figure) => ask(figure, () => run(figure));
  window.figures.change = change;
})();
