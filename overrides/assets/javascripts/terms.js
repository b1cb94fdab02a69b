/* A link to a term shows what the term means, and the mark of a note shows the note: when it is
   pointed at, when it has the focus, and on a touch screen at the first tap; the second tap follows
   it. The words stand at the end of the page; those of a term describe its link for a screen reader
   even without this file. */
const terms = document.querySelectorAll("a.term[aria-describedby], a.footnote-ref");
if (terms.length) {
  const card = document.createElement("div");
  card.className = "definition";
  card.setAttribute("aria-hidden", "true");
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let waiting = 0;

  const place = () => {
    const root = document.documentElement;
    const lines = shown.getClientRects();
    const first = lines[0], last = lines[lines.length - 1];
    const room = root.clientWidth - card.offsetWidth - 8;
    const below = last.bottom + card.offsetHeight < root.clientHeight || first.top < card.offsetHeight;
    card.style.left = `${scrollX + Math.max(8, Math.min(last.left, room))}px`;
    card.style.top = `${scrollY + (below ? last.bottom : first.top - card.offsetHeight)}px`;
  };
  const show = (term) => {
    const note = term.matches(".footnote-ref");
    const said = document.getElementById(
      note ? decodeURIComponent(term.hash.slice(1)) : term.getAttribute("aria-describedby"));
    clearTimeout(waiting);
    if (!said) return;
    shown = term;
    const copy = said.cloneNode(true);
    copy.removeAttribute("id");
    for (const back of copy.querySelectorAll(".footnote-backref")) back.remove();
    for (const link of copy.querySelectorAll("a")) link.tabIndex = -1; /* the note itself has them */
    card.replaceChildren(...(note ? copy.childNodes : [copy]));
    card.hidden = false;
    place();
  };
  const hide = () => {
    clearTimeout(waiting);
    shown = null;
    card.hidden = true;
  };
  const soon = (what, delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(what, delay);
  };

  for (const term of terms) {
    let tapped = false;
    term.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") soon(() => show(term), 150);
    });
    term.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") soon(hide, 250);
    });
    term.addEventListener("pointerdown", (event) => {
      tapped = event.pointerType !== "mouse" && shown !== term;
    });
    term.addEventListener("click", (event) => {
      if (tapped) {
        event.preventDefault();
        show(term);
      }
      tapped = false;
    });
    term.addEventListener("focus", () => {
      if (term.matches(":focus-visible")) show(term);
    });
    term.addEventListener("blur", hide);
  }
  card.addEventListener("pointerenter", () => clearTimeout(waiting));
  card.addEventListener("pointerleave", () => soon(hide, 250));
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("pointerdown", (event) => {
    if (shown && !shown.contains(event.target) && !card.contains(event.target)) hide();
  });
  addEventListener("resize", hide);
}
