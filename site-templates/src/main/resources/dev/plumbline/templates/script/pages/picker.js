/* A field for choosing a level by typing: a combobox with a list, after the ARIA Authoring Practices. */
"use strict";
(() => {
  const MOST = 50;
  const { make } = plumbline;
  const text = (name, values) => make(`picker.${name}`, values).textContent;

  /* The words of a text without accents and punctuation, each after a space. */
  const fold = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+|^/gu, " ");
  /* Words that every option has, such as "grade", match every level. */
  const always = document.getElementById("picker.option").content.textContent.replace(/\{\w+\}/g, "");
  const PARTS = ["code", "title", "aliases", "family", "track", "grade"];
  const folded = (level) => (level.folded ??= fold([...PARTS.map((part) => level[part] ?? ""), always].join(" ")));

  /*
   * The picker calls choose() with the level; it changes its own level only through show(). near() may name levels that
   * suit what is already chosen: they stand on top before anything is typed, and their family comes first after that.
   */
  plumbline.picker = (root, levels, choose, near = () => []) => {
    const field = root.querySelector("input");
    const popup = root.querySelector(".options");
    const place = root.querySelector(".place");
    const [list, status] = popup.children;
    let shown;
    let active;

    const activate = (option) => {
      active?.setAttribute("aria-selected", false);
      active = option;
      active?.setAttribute("aria-selected", true);
      active?.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", active?.id ?? "");
    };

    const close = () => {
      popup.hidden = true;
      field.setAttribute("aria-expanded", false);
      field.value = shown ? text("name", shown) : "";
      place.textContent = shown ? text("place", shown) : "";
      activate();
    };

    const found = (typed, family) => {
      const words = fold(typed).trim().split(" ");
      const isFar = (level) => level.family !== family;
      return levels
        .filter((level) => words.every((word) => folded(level).includes(` ${word}`)))
        .sort((one, other) => isFar(one) - isFar(other));
    };

    const open = (typed) => {
      const suited = near();
      const family = (suited[0] ?? (typed ? undefined : shown))?.family;
      const top = typed ? [] : suited.map((level) => ({ level, family: text("near") }));
      const hits = [...top, ...found(typed, family).map((level) => ({ level, family: level.family }))];
      let group;
      list.replaceChildren();
      hits.slice(0, MOST).forEach((hit, i) => {
        if (group?.ariaLabel !== hit.family) {
          list.append((group = make("picker.group", hit)));
        }
        const option = make("picker.option", { ...hit.level, id: `${list.id}.${i}` });
        option.level = hit.level;
        group.append(option);
      });
      const rest = hits.length - MOST;
      status.textContent = rest > 0 ? text("more", { count: rest }) : hits.length ? "" : text("none");
      popup.hidden = false;
      field.setAttribute("aria-expanded", true);
      activate(typed ? list.querySelector("[role=option]") : undefined);
    };

    const take = (option) => {
      shown = option.level;
      close();
      choose(shown);
    };

    const keys = {
      ArrowDown: (all, i) => all[(i + 1) % all.length],
      ArrowUp: (all, i) => all.at(i < 0 ? -1 : i - 1),
      Home: (all, i) => (i < 0 ? undefined : all[0]),
      End: (all, i) => (i < 0 ? undefined : all.at(-1)),
    };

    field.addEventListener("keydown", (event) => {
      const { key } = event;
      if (keys[key]) {
        const isNew = popup.hidden;
        isNew && key.startsWith("Arrow") && open("");
        const all = popup.hidden ? [] : [...list.querySelectorAll("[role=option]")];
        const option = keys[key](all, all.indexOf(active));
        option && (activate(option), event.preventDefault());
      } else if (key === "Enter" && active) {
        take(active);
        event.preventDefault();
      } else if (key === "Escape" && !popup.hidden) {
        close();
        event.preventDefault();
      }
    });
    field.addEventListener("input", () => open(field.value));
    field.addEventListener("focus", () => field.select());
    field.addEventListener("click", () => popup.hidden && open(""));
    field.addEventListener("blur", close);
    /* A press on the list leaves the focus in the field. */
    popup.addEventListener("mousedown", (event) => event.preventDefault());
    popup.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      option && take(option);
    });

    /* Typed text stays, as long as the level does. */
    const show = (level) => {
      if (level !== shown) {
        shown = level;
        close();
      }
    };

    return { field, show, isOpen: () => !popup.hidden };
  };
})();
