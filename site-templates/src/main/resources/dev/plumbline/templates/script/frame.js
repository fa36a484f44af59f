/* What every page can do with scripts: remember the reader's colours, and copy a link. */
"use strict";
(() => {
  const KEY = "plumbline.theme";
  const root = document.documentElement;
  const tools = document.getElementById("frame.tools");
  const status = document.getElementById("frame.status");

  /* Some browsers keep nothing for pages that are opened from a folder. */
  const memory = {
    get: () => { try { return localStorage.getItem(KEY) || ""; } catch { return ""; } },
    set: (value) => { try { value ? localStorage.setItem(KEY, value) : localStorage.removeItem(KEY); } catch { /* forgotten */ } },
  };

  const theme = document.getElementById("frame.theme");
  theme.value = memory.get();
  theme.addEventListener("change", () => {
    root.dataset.theme = theme.value;
    memory.set(theme.value);
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY) {
      theme.value = root.dataset.theme = event.newValue || "";
    }
  });
  tools.hidden = false;

  const say = (text) => {
    status.textContent = text;
    status.classList.add("shown");
    setTimeout(() => status.classList.remove("shown"), 2000);
  };

  /* Where a page is not served over https, only the older way is open. */
  const copy = async (text) => {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text);
    }
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "unseen";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done ? undefined : Promise.reject(new Error("refused"));
  };

  document.addEventListener("click", (event) => {
    const anchor = event.target.closest?.("a.anchor");
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    copy(anchor.href).then(
      () => {
        say(status.dataset.copied);
        if (anchor.hash && anchor.getAttribute("href").startsWith("#")) {
          location.hash = anchor.hash;
        }
        anchor.focus();
      },
      () => { location.href = anchor.href; });
  });

  window.plumbline = { copy, say };
})();
