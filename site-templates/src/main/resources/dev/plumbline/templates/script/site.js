/* The script of every page: the colour scheme, links to copy, links to the source, and the search button. */
"use strict";
(() => {
  const root = document.documentElement;
  const tools = document.getElementById("frame.tools");
  const status = document.getElementById("frame.status");

  /* The browser's storage, which some browsers refuse to pages opened from a folder. */
  const memory = {
    get: (key) => {
      try {
        return localStorage.getItem("plumbline." + key) || "";
      } catch {
        return "";
      }
    },
    set: (key, value) => {
      try {
        value ? localStorage.setItem("plumbline." + key, value) : localStorage.removeItem("plumbline." + key);
      } catch {
        /* The choice lasts for this page only. */
      }
    },
  };

  const theme = document.getElementById("frame.theme");
  theme.value = memory.get("theme");
  theme.addEventListener("change", () => {
    root.dataset.theme = theme.value;
    memory.set("theme", theme.value);
  });
  addEventListener("storage", (event) => {
    if (event.key === "plumbline.theme") {
      theme.value = root.dataset.theme = event.newValue || "";
    }
  });
  tools.hidden = false;

  const say = (text) => {
    status.textContent = text;
    status.classList.add("shown");
    setTimeout(() => status.classList.remove("shown"), 2000);
  };

  /* The clipboard is available over https only; elsewhere a selected text field does the same. */
  const copy = async (text) => {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text);
    }
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "visually-hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done ? undefined : Promise.reject(new Error("refused"));
  };

  /*
   * Each link to a criterion, and each summary of examples, is named after its criterion; each list says of which level
   * and dimension it is. Of the links of a list one is a stop of the keyboard, by default the first: it is the link of
   * the criterion that has had the focus last, and the arrow keys lead to the others.
   */
  const LINK = "a.anchor, .criteria > li:not([data-criterion]) > p > a:last-child";
  const linkOf = (criterion) => criterion.querySelector(":scope > p > a:last-child");
  const linksOf = (list) => [...list.children].flatMap((criterion) => linkOf(criterion) ?? []);
  const stopAt = (links, stop) =>
    links.forEach((link) => {
      link.tabIndex = link === stop ? 0 : -1;
    });
  const nameList = (list) => {
    const side = list.closest(".level-before, .cell, .all-columns, tr, article");
    const names = [
      side?.querySelector("summary, .code") ?? side?.querySelector(".label"),
      list.closest(".row, .dimension, td")?.querySelector("h3, h4, .dimension-name"),
    ];
    list.ariaLabel = names.flatMap((name) => name?.textContent.trim() || []).join(", ");
    const links = linksOf(list);
    links.forEach((link) => {
      const text = link.parentElement.textContent.trim();
      const examples = link.closest("li").querySelector(":scope > details:not(.word-changes) > summary");
      link.ariaLabel = status.dataset.link.replace("{text}", text);
      examples && (examples.ariaLabel = status.dataset.examples.replace("{text}", text));
    });
    stopAt(links, links[0]);
  };
  document.querySelectorAll("li[data-criterion]").forEach((criterion) => {
    const link = document.createElement("a");
    link.className = "anchor";
    link.href = `#${criterion.id}`;
    const text = criterion.querySelector(":scope > p");
    /* A line that ends in the source would let the link stand on a line of its own. */
    const last = text.lastChild;
    last?.data && (last.data = last.data.trimEnd());
    text.append(link);
  });
  const nameLists = (within) => within.querySelectorAll(".criteria").forEach(nameList);
  nameLists(document);
  document.addEventListener("focusin", ({ target }) => {
    const criterion = target.closest(".criteria > li");
    const link = criterion && linkOf(criterion);
    link && stopAt(linksOf(link.closest(".criteria")), link);
  });
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.target.matches?.(LINK)) {
      const links = linksOf(event.target.closest(".criteria"));
      const next = links[links.indexOf(event.target) + step];
      next && (event.preventDefault(), next.focus());
    }
  });

  document.addEventListener("click", (event) => {
    const anchor = event.target.closest?.(LINK);
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
      () => {
        location.href = anchor.href;
      },
    );
  });

  /* Links to the exact line in the source, for the criterion that the address names. */
  const source = document.getElementById("frame.source");
  const links = document.createElement("ul");
  links.className = "links label";
  const point = () => {
    const criterion = [...document.querySelectorAll("li[data-criterion]")].find(
      (one) => linkOf(one).hash === location.hash,
    );
    links.remove();
    if (!criterion) {
      return;
    }
    const { line, file = source.dataset.file } = criterion.dataset;
    const values = { path: file, line, criterion: encodeURIComponent(criterion.id) };
    links.replaceChildren(
      ...[...source.children].map((item) => {
        const copy = item.cloneNode(true);
        const link = copy.firstElementChild;
        link.href = link.dataset.pattern.replace(/\{(path|line|criterion)\}/g, (_, name) => values[name]);
        link.textContent = link.dataset.text;
        return copy;
      }),
    );
    criterion.append(links);
  };
  if (source) {
    addEventListener("hashchange", point);
    point();
  }

  /* Loads a script, a style sheet or data on demand. Data is a script that calls receive(). */
  const loads = {};
  const load = (url) =>
    (loads[url] ??= new Promise((done, failed) => {
      const style = url.endsWith(".css");
      const element = document.createElement(style ? "link" : "script");
      Object.assign(element, style ? { rel: "stylesheet", href: url } : { src: url });
      element.onload = () => done();
      element.onerror = () => {
        delete loads[url];
        element.remove();
        failed(new Error(url));
      };
      document.head.append(element);
    }));
  const received = {};
  const receive = (kind, id, data) => {
    (received[kind] ??= {})[id] = data;
  };

  window.plumbline = { nameLists, copy, say, memory, load, receive, received };

  const search = document.getElementById("frame.search");
  const parts = ["terms", "index", "find", "hits", "suggestions", "dialog"].map((part) =>
    search.dataset.script.replace("dialog", part),
  );
  const ask = (text) =>
    Promise.all([search.dataset.stylesheet, search.dataset.index, ...parts].map(load)).then(
      () => window.plumbline.search.open(text),
      () => say(search.dataset.failed),
    );
  search.addEventListener("click", () => ask(""));
  document.addEventListener("keydown", (event) => {
    const control =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    const slash =
      event.key === "/" &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !memory.get("slash") &&
      !event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (control || slash) {
      event.preventDefault();
      ask("");
    }
  });

  /* On the page for unknown addresses, the search starts with the words of the address. */
  const lost = document.getElementById("not-found.search");
  if (lost) {
    lost.hidden = false;
    lost.addEventListener("click", () => {
      const part =
        location.pathname
          .split("/")
          .filter((one) => one && !/^(index|404)\.html$/.test(one))
          .pop() || "";
      let words = part;
      try {
        words = decodeURIComponent(part);
      } catch {
        /* The words stay encoded. */
      }
      ask(
        words
          .replace(/\.html$/, "")
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
          .trim(),
      );
    });
  }
})();
