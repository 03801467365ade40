/* A switch between the variants of a program. figures.js loads this file where a
   page has one. */
"use strict";

(() => {
  const { make } = window.book;
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

})();
