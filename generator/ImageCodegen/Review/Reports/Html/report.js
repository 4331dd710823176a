(function () {
  "use strict";
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const entries = all(".entry");
  const isShown = (element) => element.offsetParent !== null;

  function count() {
    document.getElementById("shown").textContent =
      entries.filter(isShown).length + " of " + entries.length + " shown";
  }

  // What a link leads to is shown, whatever is folded or filtered away.
  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) {
      return;
    }
    for (const box of all(".filters input")) {
      if (!isShown(target) && target.matches("." + box.id.slice(5) + ", [data-kinds~=" + box.id.slice(5) + "]")) {
        box.checked = true;
      }
    }
    for (let details = target.closest("details") || target.querySelector(":scope > details"); details; details = details.parentElement.closest("details")) {
      details.open = true;
    }
    target.scrollIntoView();
    count();
  }

  function step(by) {
    const shown = entries.filter(isShown);
    if (shown.length > 0) {
      const at = shown.indexOf(document.activeElement);
      const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "start" });
    }
  }

  document.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.target.matches("input, button")) {
      if (event.key === "j" || event.key === "k") {
        step(event.key === "j" ? 1 : -1);
      }
    }
  });
  document.addEventListener("change", count);
  for (const button of all("[data-do]")) {
    button.addEventListener("click", () => all("main details").forEach((details) => { details.open = button.dataset.do === "open"; }));
  }
  if (matchMedia("(max-width: 60rem)").matches) {
    document.querySelector("nav details").open = false;
  }
  document.querySelector(".tools").hidden = false;
  window.addEventListener("hashchange", reveal);
  count();
  reveal();
})();
