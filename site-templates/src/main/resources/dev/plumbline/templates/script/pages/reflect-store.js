/* What a reader has marked and written, kept in this browser only. The form of what is kept stays as it is. */
"use strict";
(() => {
  const BEST = 3;
  const SIDES = 3;
  /* Several frameworks may be published under one origin. */
  const key = `plumbline.reflection ${location.pathname}`;
  const empty = () => ({ format: 1, levels: [], marks: {}, notes: {} });

  const isTexts = (value, test) => value && typeof value === "object" && Object.values(value).every(test);
  const isMark = (one) =>
    one && Number.isInteger(one.mark) && one.mark >= 0 && one.mark <= BEST && typeof one.text === "string";
  const read = (json) => {
    const it = JSON.parse(json);
    const known =
      it?.format === 1 &&
      Array.isArray(it.levels) &&
      isTexts(it.marks, isMark) &&
      isTexts(it.notes, (note) => typeof note === "string");
    if (!known) {
      throw new TypeError("not a reflection");
    }
    return { ...empty(), levels: it.levels.slice(0, SIDES), marks: it.marks, notes: it.notes };
  };

  let mine = empty();
  /* forgets() is called where the browser keeps nothing for this page. */
  plumbline.reflection = (forgets) => {
    const keep = () => {
      try {
        localStorage.setItem(key, JSON.stringify(mine));
      } catch {
        forgets();
      }
    };
    const set = (part, name, value) => {
      value === undefined ? delete mine[part][name] : (mine[part][name] = value);
      keep();
    };
    try {
      mine = read(localStorage.getItem(key) ?? JSON.stringify(empty()));
    } catch (error) {
      reportError(error);
    }
    return {
      /* The levels by their place: one's own, the one to grow toward, the peer; "" for one that is left out. */
      get levels() {
        return mine.levels;
      },
      set levels(refs) {
        mine.levels = refs;
        keep();
      },
      marks: () => Object.entries(mine.marks),
      mark: (name) => mine.marks[name]?.mark,
      setMark: (name, mark, text) => set("marks", name, mark === undefined ? undefined : { mark, text }),
      note: (name) => mine.notes[name] ?? "",
      setNote: (name, note) => set("notes", name, note || undefined),
      json: () => JSON.stringify(mine, null, 2),
      take: (json) => {
        mine = read(json);
        keep();
      },
      clear: () => {
        mine = empty();
        try {
          localStorage.removeItem(key);
        } catch {
          forgets();
        }
      },
    };
  };
})();
