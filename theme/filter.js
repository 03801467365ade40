/* A field above the list of an index: it hides the rows that lack the typed words.
   It stands below its list, in the two pages that have such a list. */
"use strict";

(() => {
  const main = document.currentScript.closest("main") ?? document.body;
  if (main.querySelectorAll("h1").length > 1) return; // the printed book
  const rows = [...main.querySelectorAll("ul > li")];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const label = document.createElement("label");
  const input = document.createElement("input");
  const status = document.createElement("p");
  label.textContent = "Show the rows with these words ";
  label.className = "filter";
  input.type = "search";
  input.autocomplete = "off";
  status.setAttribute("role", "status");
  label.append(input);
  main.querySelector("h2, ul")?.before(label, status);

  function filter() {
    const words = input.value.toLowerCase().replaceAll("`", "").split(/\s+/).filter(Boolean);
    rows.forEach((row, at) => (row.hidden = !words.every((word) => texts[at].includes(word))));
    for (const heading of main.querySelectorAll("h2")) {
      heading.hidden = [...heading.nextElementSibling.children].every((row) => row.hidden);
    }
    status.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} rows`;
  }
  input.addEventListener("input", filter);
  filter();
})();
