/* The matrix without this file is a plain table. With it, readers choose what is shown; the choice
   stands in the address, so that it can be sent to somebody. */
const form = document.querySelector(".matrix-filter");
if (form) {
  const table = document.querySelector(".matrix table");
  const rows = [...table.tBodies[0].rows];
  const names = ["era", "party", "practice", "outcome"];
  const shown = form.querySelector("[role=status]");

  const show = () => {
    const chosen = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
    for (const cell of table.querySelectorAll("[data-practice]"))
      cell.hidden = chosen.practice !== "" && cell.dataset.practice !== chosen.practice;
    table.classList.toggle("all", /unknown|not-/.test(chosen.outcome) || chosen.practice !== "");
    let count = 0;
    for (const row of rows) {
      const cells = [...row.cells].filter((cell) => cell.dataset.practice && !cell.hidden);
      for (const cell of cells)
        cell.classList.toggle("other", chosen.outcome !== "" && cell.dataset.outcome !== chosen.outcome);
      row.hidden = (chosen.era !== "" && row.dataset.era !== chosen.era)
        || (chosen.party !== "" && row.dataset.party !== chosen.party)
        || (chosen.outcome !== "" && !cells.some((cell) => cell.dataset.outcome === chosen.outcome));
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = `${count} of ${rows.length} handovers shown.`;
    const query = new URLSearchParams(names.filter((name) => chosen[name]).map((name) => [name, chosen[name]]));
    history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
  };

  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const wanted = asked.get(name) ?? "";
    if ([...form.elements[name].options].some((option) => option.value === wanted))
      form.elements[name].value = wanted;
  }
  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  show();
}
