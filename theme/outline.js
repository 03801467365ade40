/* On this page: marks the section that is read, and steps aside for a wide figure.
   book.js loads this file where a page has such a list. */
"use strict";

(() => {
  const outline = document.querySelector(".here");
  const details = outline.querySelector("details");
  const wide = matchMedia("(min-width: 80rem)");
  const fit = () => { details.open = wide.matches; };
  fit();
  wide.addEventListener("change", fit);
  const links = [...outline.querySelectorAll("a")];
  const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const figures = [...document.querySelectorAll("main > :is(figure, .pair, .variants, .table-wrapper, .picture)")];
  const look = () => {
    const line = innerHeight / 3;
    const at = sections.findLastIndex((it) => it && it.getBoundingClientRect().top < line);
    links.forEach((link, index) => link.toggleAttribute("aria-current", index === at));
    if (!wide.matches) return outline.classList.remove("covered");
    const box = details.getBoundingClientRect();
    const covers = (figure) => {
      const { right, top, bottom } = figure.getBoundingClientRect();
      return right > box.left && top < box.bottom && bottom > box.top;
    };
    outline.classList.toggle("covered", figures.some(covers));
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      look();
    });
  };
  look();
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
})();
