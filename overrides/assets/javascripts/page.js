/* What a page does while it is read. Nothing here is needed to read it. */

/* A table is named after the heading above it. */
const headings = [...document.querySelectorAll("article :is(h1, h2, h3)")];
for (const table of document.querySelectorAll("article table:not([aria-label], [role=region] *)")) {
  const above = headings.findLast((it) => it.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (above && !table.caption) table.setAttribute("aria-label", above.firstChild.textContent.trim());
}

/* What is too wide scrolls in its own box, and the keyboard reaches it. */
const wide = document.querySelectorAll("article table:not(.matrix *), article pre > code");
const reach = () => {
  for (const one of wide) {
    if (one.scrollWidth > one.clientWidth) one.tabIndex = 0;
    else one.removeAttribute("tabindex");
  }
};
reach();
addEventListener("resize", reach);

/* A link into something that is folded away opens it. */
const unfold = () => {
  const folded = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details");
  if (folded && !folded.open) {
    folded.open = true;
    document.getElementById(decodeURIComponent(location.hash.slice(1))).scrollIntoView();
  }
};
unfold();
addEventListener("hashchange", unfold);

/* The sources are printed even where they are folded away. */
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details.all-sources:not([open])")];
  for (const one of unfolded) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of unfolded) one.open = false;
});

/* Beside the text, the contents show which section is being read. */
const places = [...document.querySelectorAll(".md-nav--secondary a.md-nav__link")];
const sections = places.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
if (places.length && sections.every(Boolean)) {
  const mark = () => {
    const here = sections.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
    places.forEach((link, index) => {
      link.classList.toggle("md-nav__link--active", index === here);
      if (index === here) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  let asked = false;
  addEventListener("scroll", () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; mark(); });
  }, { passive: true });
  mark();
}
