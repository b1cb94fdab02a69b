/* Material opens its drawer with the label of a hidden checkbox, which the keyboard
   cannot reach. This button does the same, and says whether it is open. */
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
