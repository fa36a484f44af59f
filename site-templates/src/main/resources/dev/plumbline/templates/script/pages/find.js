/* The field in which readers find their level. The list of levels is loaded when it is first used. */
"use strict";
(() => {
  const root = document.getElementById("find.level");
  const status = document.getElementById("find.status");
  const field = root.querySelector("input");

  const start = async () => {
    try {
      const levels = await plumbline.levels();
      plumbline.picker(root, levels, ({ href }) => {
        location.href = href;
      });
      field === document.activeElement && field.dispatchEvent(new Event("input"));
    } catch (error) {
      status.replaceChildren(plumbline.make("find.failed"));
      reportError(error);
    }
  };
  field.addEventListener("focus", start, { once: true });
  field === document.activeElement && start();
})();
