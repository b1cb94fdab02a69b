/* Material opens its drawer and its search with labels of hidden checkboxes, which the keyboard
   cannot reach. These buttons do the same, and say whether they are open. */
for (const button of document.querySelectorAll("button[data-opens]")) {
  const box = document.getElementById(button.dataset.opens);
  const tell = () => button.setAttribute("aria-expanded", String(box.checked));
  button.addEventListener("click", () => box.click());
  box.addEventListener("change", () => {
    tell();
    const next = box.checked ? document.querySelector(button.dataset.first) : button;
    if (next?.checkVisibility?.() ?? next) requestAnimationFrame(() => next.focus());
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box.checked) box.click();
  });
  tell();
}

/* The Tab key goes from the search field into the results, where Material would close them;
   they are closed when the focus leaves them. */
const search = document.querySelector(".md-search");
const searching = document.getElementById("__search");
if (search && searching) {
  addEventListener("keydown", (event) => {
    if (event.key === "Tab" && searching.checked) event.stopPropagation();
  }, true);
  search.addEventListener("focusout", (event) => {
    const to = event.relatedTarget;
    if (!searching.checked || !to || search.contains(to)) return;
    setTimeout(() => { searching.click(); to.focus(); });
  });
}

/* A region that scrolls sideways can be scrolled by keyboard. */
for (const region of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre > code")) {
  if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
}
