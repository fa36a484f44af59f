/* The steps of a reflection, a dimension each, and the chart of what is marked. */
"use strict";
(() => {
  const { make } = plumbline;
  const text = (name, values) => make(`reflect.text.${name}`, values).textContent;
  const MARKS = [0, 1, 2, 3];

  plumbline.reflectionSheet = (root, store) => {
    const group = (side, dimension) => {
      const asked = side.level.expectations[dimension.id] ?? {};
      const criteria = (asked.criteria ?? []).map((one) => ({ ...one, mark: `${side.ref}#${one.id}` }));
      return { ...side, criteria };
    };
    /* The dimensions in which any of the levels expects something. */
    const steps = (sides) => {
      const all = new Map(sides.flatMap(({ of }) => of.dimensions).map((one) => [one.id, one]));
      return [...all.values()]
        .map((one) => ({
          ...one,
          groups: sides.map((side) => group(side, one)).filter(({ criteria }) => criteria.length),
        }))
        .filter(({ groups }) => groups.length);
    };

    const marksOf = (criteria) => criteria.map(({ mark }) => store.mark(mark));
    const count = (list) => {
      const marks = list.flatMap(({ groups }) => groups.flatMap(({ criteria }) => marksOf(criteria)));
      return { count: marks.filter((mark) => mark !== undefined).length, all: marks.length };
    };

    /* How often each answer was given, in words. */
    const told = (marks) => {
      const times = (mark) => marks.filter((one) => one === mark).length;
      const parts = [...MARKS]
        .reverse()
        .flatMap((mark) => (times(mark) ? text(`count.${mark}`, { count: times(mark) }) : []));
      const open = times(undefined);
      return parts.length
        ? [...parts, ...(open ? [text("count.open", { count: open })] : [])].join(", ")
        : text("unmarked");
    };
    const bar = ({ criteria, ...side }) => {
      const marks = marksOf(criteria);
      return {
        ...side,
        told: told(marks),
        columns: marks.map((mark) => (mark === undefined ? "open" : `answer-${mark}`)),
      };
    };
    const drawStands = (list, to) =>
      root
        .querySelector(".stands")
        ?.replaceChildren(
          ...list.map(({ id, name, groups }) => make("reflect.stand", { id, name, to: to(id), bars: groups.map(bar) })),
        );

    /* Marks of criteria that a loaded family no longer has. */
    const gone = (sides) => {
      const loaded = new Map(sides.flatMap(({ of }) => of.levels).map((one) => [one.ref, one]));
      const families = new Set(sides.map(({ of }) => of.id));
      const isThere = (name) => {
        const [ref, id] = name.split("#");
        const lists = Object.values(loaded.get(ref)?.expectations ?? {});
        return (
          !families.has(ref.split("/")[0]) || lists.some(({ criteria = [] }) => criteria.some((one) => one.id === id))
        );
      };
      const words = [...make("reflect.criterion").querySelectorAll("label")].map((one) => one.textContent);
      return store
        .marks()
        .filter(([name]) => !isThere(name))
        .map(([mark, { text: asked, mark: step }]) => ({ mark, text: asked, word: words[step] }));
    };

    const recallIn = (part) => {
      part.querySelectorAll("[data-mark]").forEach((field) => {
        field.checked = String(store.mark(field.name)) === field.value;
      });
      part.querySelectorAll("[data-note]").forEach((field) => {
        field.value = store.note(field.dataset.note);
      });
      return part;
    };

    /* Adds one step after another, until other levels are chosen; added() is told of each. */
    const draw = async (sides, list, to, added) => {
      const sheet = recallIn(make("reflect.sheet", { gone: gone(sides) }));
      root.replaceChildren(sheet);
      drawStands(list, to);
      for (const [i, one] of list.entries()) {
        const [back, next] = [list[i - 1], list[i + 1]];
        const links = {
          back: to(back?.id ?? ""),
          backName: back?.name ?? text("start"),
          next: to(next?.id),
          nextName: next?.name ?? text("standing"),
        };
        sheet.querySelector(".steps").append(recallIn(make("reflect.dimension", { ...one, ...links })));
        added();
        await plumbline.pause();
        if (!sheet.isConnected) {
          return;
        }
      }
      sheet.ariaBusy = "false";
    };

    return { steps, count, draw, drawStands };
  };
})();
