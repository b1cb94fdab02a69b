/* The button prints; without this file it is not shown, and the browser's own menu does the same. */
document.querySelector(".handout-print")?.addEventListener("click", () => window.print());
