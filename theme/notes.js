/* Capture notes: the list below a program opens item by item at the bars. figures.js
   loads this file where a page has some. */
"use strict";

(() => {
  const { make } = window.book;
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

  if (note.showPopover) {
    document.querySelectorAll("figure.program:has(.bars)").forEach(tendNotes);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && opener) closeNote();
    });
    document.addEventListener("click", ({ target }) => {
      if (opener && !note.contains(target) && !target.closest(".bars")) closeNote();
    });
  }

})();
