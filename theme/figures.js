/* The tools of the figures: copy a program, and what the other scripts of figures
   share. The scripts for running, notes, questions and switches are loaded where a
   page needs them. */
"use strict";

(() => {
  const { make, recall, say, load } = window.book;

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

  /* The output of a program, and how two outputs differ */

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

  const lines = (text) => {
    const all = text.replace(/\s+$/, "");
    return all ? all.split("\n").map((line) => line.trimEnd()) : [];
  };

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

  /* Exercises that are done */

  const nameOfExercise = (figure) => figure.id.match(/^listings\/(\w+)\/exercise_(\w+?)\.rs$/)?.slice(1, 3).join("/");

  function markDone(figure) {
    const name = nameOfExercise(figure);
    if (!name || !window.book.done().includes(name)) return;
    figure.querySelector(".done")?.remove();
    figure.querySelector(".file").after(make("span", { className: "done", textContent: "✓ done" }));
  }

  /* Buttons */

  const withRun = (action) => load("run").then(action, () => say("The script for this could not be loaded."));

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
      add("▶ Run", "run", () => withRun(() => window.figures.run(figure)));
      const isChanged = recall(`draft.${figure.id}`) !== null;
      add(isChanged ? "Your change" : "Change", "change", (...both) => withRun(() => window.figures.change(...both)));
      markDone(figure);
    }
    add("Copy", "copy", copy);
    figure.querySelector("figcaption").append(tools);
  }

  window.figures = { tool, nameOf, whole, changed, ownOutput, lines, faults, nameOfExercise, markDone };
  document.querySelectorAll("figure.program").forEach(tendProgram);
  for (const [name, needed] of [
    ["notes", ".bars"],
    ["switches", ".variants"],
    ["questions", "details.admonish-question"],
  ]) {
    if (document.querySelector(needed)) load(name).catch(() => {});
  }
})();
