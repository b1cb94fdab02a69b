// Cite this page: a button that copies each form, and one that saves what is a file.
// Without this script the words can be marked and copied by hand.
(function () {
  "use strict";

  const BACK_AFTER_MS = 2500;

  function button(word, of, act) {
    const one = document.createElement("button");
    const hidden = document.createElement("span");
    one.type = "button";
    one.className = "style__tool";
    hidden.className = "style__of";
    hidden.textContent = ` ${of}`;
    one.append(word, hidden);
    one.addEventListener("click", () => act(one));
    return one;
  }

  // Says it on the button, and to screen readers; after a while the button is as it was.
  function say(one, status, word, of) {
    const before = one.dataset.word || one.firstChild.data;
    one.dataset.word = before;
    one.firstChild.data = word;
    status.textContent = "";
    window.setTimeout(() => { status.textContent = `${word}: ${of}`; }, 50);
    window.clearTimeout(Number(one.dataset.timer));
    one.dataset.timer = window.setTimeout(() => { one.firstChild.data = before; }, BACK_AFTER_MS);
  }

  function mark(words) {
    const range = document.createRange();
    range.selectNodeContents(words);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  // Word processors take the italics; everything else takes the plain words.
  async function copied(words, isFile) {
    const plain = words.textContent;
    try {
      if (isFile || !window.ClipboardItem) {
        await navigator.clipboard.writeText(plain);
      } else {
        await navigator.clipboard.write([new ClipboardItem({
          "text/plain": new Blob([plain], { type: "text/plain" }),
          "text/html": new Blob([words.innerHTML], { type: "text/html" }),
        })]);
      }
      return true;
    } catch {
      mark(words); // a page that was opened from a disk may not write to the clipboard itself
      return document.execCommand("copy");
    }
  }

  function save(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    link.download = name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  for (const box of document.querySelectorAll(".styles")) {
    const status = document.createElement("p");
    status.className = "styles__said";
    status.setAttribute("role", "status");
    box.append(status);
    for (const style of box.querySelectorAll(".style")) {
      const words = style.querySelector(".style__words");
      const of = style.querySelector(".style__name").firstChild.data.trim();
      const file = style.dataset.file;
      const tools = document.createElement("dd");
      tools.className = "style__tools";
      tools.append(button("Copy", of, async (one) => {
        const done = await copied(words, Boolean(file));
        say(one, status, done ? "Copied" : "Marked, now press Ctrl+C", of);
      }));
      if (file) {
        tools.append(button("Save as a file", of, (one) => {
          save(file, words.textContent);
          say(one, status, "Saved", of);
        }));
      }
      style.append(tools);
    }
  }
})();
