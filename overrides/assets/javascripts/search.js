/* The search dialog: opened by its button, by Ctrl+K, by a form of a page, or by an address with
   `?q=`. The address keeps the question, so that it can be passed on, and the Back key finds it. */
(() => {
  const dialog = document.getElementById("search");
  if (!dialog?.showModal) return;
  const form = dialog.querySelector(".search__form");
  const input = dialog.querySelector(".search__question");
  const status = dialog.querySelector(".search__status");
  const results = dialog.querySelector(".search__results");
  const home = new URL("../../", document.currentScript.src);
  const FIRST = 3; // results shown before the groups
  const EACH = 4; // results shown in a group
  const MOST = 30; // pages that are asked for
  const LEAST = 0.15; // of the best result's points, to be shown at all
  const PAUSE = 120; // milliseconds without a key before a question is searched
  let asked = 0;
  let waiting = 0;

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function result({ url, title, kind, group, answer }, withKind) {
    const link = element("a", "result__link", title);
    link.href = new URL(url, home);
    // A page opened from a disk has no server that finds the index of a folder.
    if (location.protocol === "file:" && link.href.endsWith("/")) link.href += "index.html";
    const shown = element("li", "result", link);
    if (withKind) shown.append(" ", element("span", "result__kind", kind === "overview" ? "Overview" : group));
    if (withKind && answer) shown.append(element("p", "result__answer", answer));
    return shown;
  }

  function show({ results: all, mended }, question) {
    const found = all.filter(({ points }) => points >= LEAST * all[0].points);
    const best = found.slice(0, FIRST);
    const groups = new Map();
    for (const one of found.slice(FIRST)) {
      groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
    }
    const parts = [];
    if (best.length) {
      parts.push(element("ol", "search__best", ...best.map((one) => result(one, true))));
    }
    for (const [group, some] of groups) {
      parts.push(element("h2", "search__group", group));
      parts.push(element("ul", "search__more", ...some.slice(0, EACH).map((one) => result(one, false))));
    }
    results.replaceChildren(...parts);
    const read = mended.map(([typed, word]) => ` “${typed}” was read as “${word}”.`).join("");
    const number = found.length < MOST ? found.length : `More than ${MOST - 1}`;
    status.textContent = best.length
      ? `${number} ${found.length === 1 ? "page" : "pages, the best first"}.${read}`
      : `Nothing was found for “${question}”. Try other words, or fewer.`;
  }

  async function search() {
    const question = input.value.trim();
    const mine = ++asked;
    remember(question);
    if (!question) {
      results.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const found = await civicsSearch.find(input.value.trimStart(), MOST);
      if (mine === asked) show(found, question);
    } catch {
      if (mine === asked) {
        results.replaceChildren();
        status.textContent = "The search could not be loaded. Are you offline? Try again in a moment.";
      }
    }
  }

  /** Keep the question in the address; pages opened from a disk may not change theirs. */
  function remember(question) {
    const address = new URL(location.href);
    if (question) address.searchParams.set("q", question);
    else address.searchParams.delete("q");
    try {
      history.replaceState(history.state, "", address);
    } catch { /* then it is not kept */ }
  }

  function open(question = "") {
    if (!dialog.open) dialog.showModal();
    if (question) input.value = question;
    input.focus();
    input.select();
    civicsSearch.open().catch(() => { /* the first question will say so */ });
    if (input.value) search();
  }

  function links() {
    return [...results.querySelectorAll("a")];
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    await search();
    links()[0]?.focus();
  });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, PAUSE);
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { // at once, where a browser would empty the field first
      event.preventDefault();
      dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...links()];
    const at = stops.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(); // beside it
  });
  dialog.querySelector(".search__close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    clearTimeout(waiting);
    asked++;
    remember("");
  });
  for (const button of document.querySelectorAll("[data-search]")) {
    button.addEventListener("click", () => open());
  }
  for (const other of document.querySelectorAll("form.find")) {
    other.addEventListener("submit", (event) => {
      event.preventDefault();
      open(new FormData(other).get("q"));
    });
  }
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      open();
    }
  });
  const question = new URLSearchParams(location.search).get("q");
  if (question) open(question);
})();
