/* Questions: what a program prints, or what becomes of it, is guessed before the
   answer is opened; until then the program does not tell. figures.js loads this file
   where a page asks. */
"use strict";

(() => {
  const { make, recall, remember } = window.book;
  const { tool, ownOutput, lines, faults } = window.figures;

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

  document.querySelectorAll("details.admonish-question").forEach(tendGuess);
  // Last, because the guesses ask what is still closed.
  document.querySelectorAll("figure.asked").forEach(tendAsked);
})();
