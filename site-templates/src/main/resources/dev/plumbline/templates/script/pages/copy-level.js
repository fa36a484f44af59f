/* The button that copies a level as Markdown. What makes the text is loaded when the button is about to be pressed. */
"use strict";
(() => {
  const { load, say } = window.plumbline;
  const button = document.getElementById("level.copy");
  const ready = () => load(button.dataset.script);
  const prepare = () => ready().catch(() => {}); // A press tries again, and says if it fails.

  ["pointerenter", "focus", "touchstart"].forEach((event) =>
    button.addEventListener(event, prepare, { once: true, passive: true }),
  );
  button.addEventListener("click", () =>
    ready()
      .then(() => window.plumbline.copy(window.plumbline.levelAsMarkdown()))
      .then(
        () => say(button.dataset.copied),
        () => say(button.dataset.failed),
      ),
  );
  button.hidden = false;
})();
