/* A field that chooses a level by typing: a combobox with a list, as the ARIA practices have it. */
"use strict";
(() => {
  const MOST = 50;
  const { make } = plumbline;

  /* Words without accents and marks, each with a space before it. */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+|^/gu, " ");
  const folded = (level) => level.folded ??= fold([level.code, level.title, level.family, make("picker.option", level).textContent].join(" "));

  /* choose() is told the level; the picker shows one when it is told to by show(). */
  plumbline.picker = (root, levels, choose) => {
    const field = root.querySelector("input");
    const popup = root.querySelector(".options");
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
      field.value = shown ? make("picker.name", shown).textContent : "";
      activate();
    };

    const found = (text) => {
      const words = fold(text).trim().split(" ");
      const near = (level) => !text && level.family === shown?.family;
      const hits = levels.filter((level) => words.every((word) => folded(level).includes(` ${word}`)));
      return [...hits.filter(near), ...hits.filter((level) => !near(level))];
    };

    const open = (text) => {
      const hits = found(text);
      let group;
      list.replaceChildren();
      hits.slice(0, MOST).forEach((level, i) => {
        if (group?.ariaLabel !== level.family) {
          list.append(group = make("picker.group", level));
        }
        const option = make("picker.option", { ...level, id: `${list.id}.${i}` });
        option.level = level;
        group.append(option);
      });
      const rest = hits.length - MOST;
      status.textContent = rest > 0 ? make("picker.more", { count: rest }).textContent : hits.length ? "" : make("picker.none").textContent;
      popup.hidden = false;
      field.setAttribute("aria-expanded", true);
      activate(text ? list.querySelector("[role=option]") : undefined);
    };

    const take = (option) => {
      shown = option.level;
      close();
      choose(shown);
    };

    const keys = {
      ArrowDown: (all, i) => all[(i + 1) % all.length],
      ArrowUp: (all, i) => all.at(i < 0 ? -1 : i - 1),
      Home: (all, i) => i < 0 ? undefined : all[0],
      End: (all, i) => i < 0 ? undefined : all.at(-1),
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
    /* The field keeps the focus. */
    popup.addEventListener("mousedown", (event) => event.preventDefault());
    popup.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      option && take(option);
    });

    return { field, show: (level) => { shown = level; close(); } };
  };
})();
