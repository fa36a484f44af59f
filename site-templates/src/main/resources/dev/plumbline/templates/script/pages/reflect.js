/* Self-reflection. Marks and notes stay in this browser. */
"use strict";
(async () => {
  const { make } = plumbline;
  const at = (name) => document.getElementById(`reflect.${name}`);
  const SIDES = ["level", "toward", "beside"];
  const BEST = 3;
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
    return { ...empty(), levels: it.levels.slice(0, 3), marks: it.marks, notes: it.notes };
  };

  const say = (name) => at("status").replaceChildren(...(name ? [make(`reflect.${name}`)] : []));
  let mine = empty();
  const recall = () => {
    try {
      mine = read(localStorage.getItem(key) ?? JSON.stringify(empty()));
    } catch (error) {
      reportError(error);
    }
  };
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(mine));
    } catch {
      say("forgets");
    }
  };

  const levels = new Map();
  const pickers = [];
  let sides = [];

  const load = async (ref, i) => {
    const known = levels.get(ref);
    if (!known) {
      return undefined;
    }
    const family = await plumbline.family(ref.split("/")[0]);
    const label = at(SIDES[i]).querySelector("label").textContent;
    return { ...known, label, of: family, level: family.levels.find((one) => one.ref === ref) };
  };

  const group = (side, dimension) => {
    const asked = side.level.expectations[dimension.id] ?? {};
    const criteria = (asked.criteria ?? []).map((one) => ({ ...one, mark: `${side.ref}#${one.id}` }));
    return { ...side, silence: asked.silence, criteria };
  };
  const dimensions = () => {
    const all = new Map(sides.flatMap(({ of }) => of.dimensions).map((one) => [one.id, one]));
    return [...all.values()]
      .map((one) => ({
        ...one,
        groups: sides.map((side) => group(side, one)).filter(({ criteria }) => criteria.length),
      }))
      .filter(({ groups }) => groups.length);
  };

  const stand = ({ name, groups }) =>
    make("reflect.progress-chart", {
      name,
      bars: groups.map(({ criteria, ...side }) => {
        const marks = criteria.flatMap(({ mark }) => mine.marks[mark]?.mark ?? []);
        const sum = marks.reduce((all, one) => all + one, 0);
        return {
          ...side,
          percent: marks.length && Math.round((100 * sum) / (BEST * marks.length)),
          count: marks.length,
          all: criteria.length,
        };
      }),
    });

  /* Marks of criteria that a loaded family no longer has. */
  const gone = () => {
    const loaded = new Map(sides.flatMap(({ of }) => of.levels).map((one) => [one.ref, one]));
    const families = new Set(sides.map(({ of }) => of.id));
    const isThere = (name) => {
      const [ref, id] = name.split("#");
      const lists = Object.values(loaded.get(ref)?.expectations ?? {});
      return (
        !families.has(ref.split("/")[0]) || lists.some(({ criteria = [] }) => criteria.some((one) => one.id === id))
      );
    };
    const words = [...make("reflect.criterion").querySelectorAll("option")].map((one) => one.textContent);
    return Object.entries(mine.marks)
      .filter(([name]) => !isThere(name))
      .map(([mark, { text, mark: step }]) => ({ mark, text, word: words[step + 1] }));
  };

  const drawStands = (list) =>
    at("result")
      .querySelector(".progress-charts")
      .replaceChildren(...list.map(stand));
  const recallIn = (part) => {
    part.querySelectorAll("[data-mark]").forEach((field) => {
      field.value = mine.marks[field.dataset.mark]?.mark ?? "";
    });
    part.querySelectorAll("[data-note]").forEach((field) => {
      field.value = mine.notes[field.dataset.note] ?? "";
    });
    return part;
  };
  /* Adds one dimension after another, until other levels are chosen; the last sections follow, so as not to shift. */
  const draw = async (list) => {
    const sheet = make("reflect.sheet", { gone: gone() });
    const last = [...sheet.querySelectorAll(":scope > section")];
    last.forEach((one) => one.remove());
    at("result").replaceChildren(sheet);
    drawStands(list);
    sheet.querySelector(".progress").open = Object.keys(mine.marks).length > 0;
    for (const one of list) {
      sheet.append(recallIn(make("reflect.dimension", one)));
      await plumbline.pause();
      if (!sheet.isConnected) {
        return;
      }
    }
    sheet.append(...last.map(recallIn));
    sheet.ariaBusy = "false";
  };
  let turns = 0;
  const show = async () => {
    const turn = ++turns;
    const loaded = await Promise.all(mine.levels.map(load));
    if (turn !== turns) {
      return;
    }
    sides = loaded.filter(Boolean);
    pickers.forEach((picker, i) => picker.show(levels.get(mine.levels[i])));
    at("tools")
      .querySelectorAll("button")
      .forEach((button) => {
        button.hidden = !sides.length && button !== at("import");
      });
    if (sides.length) {
      await draw(dimensions());
    } else {
      at("result").replaceChildren();
    }
    at("tools").hidden &&= turn !== turns;
  };
  const update = () =>
    show().catch((error) => {
      say("failed");
      reportError(error);
    });

  const choose = (i, { ref }) => {
    mine.levels[i] = ref;
    if (i === 0) {
      plumbline.family(ref.split("/")[0]).then((family) => {
        const own = family.levels.find((one) => one.ref === ref);
        mine.levels = [ref, own.next ?? "", own.peers?.[0] ?? ""];
        keep();
        update();
      });
      return;
    }
    keep();
    update();
  };

  const save = (name, type, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  /* The page as Markdown: headings, marks and notes. */
  const markdown = () => {
    const lines = [`# ${document.querySelector("h1").textContent}`];
    const text = (one) => one.textContent.trim().replace(/\s+/g, " ");
    for (const one of at("result").querySelectorAll(".reflection > :not(.progress) :is(h2, h3, li, textarea)")) {
      const mark = one.querySelector("select")?.selectedOptions[0];
      const line = {
        H2: () => `\n## ${text(one)}\n`,
        H3: () => `\n### ${text(one)}\n`,
        LI: () => `- ${text(one.querySelector(".statement"))}${mark?.value ? ` **${mark.text}**` : ""}`,
        TEXTAREA: () => one.value && `\n${one.value.replace(/^/gm, "> ")}\n`,
      }[one.tagName]();
      line && lines.push(line);
    }
    return `${lines.join("\n")}\n`;
  };

  at("result").addEventListener("change", ({ target }) => {
    const name = target.dataset.mark;
    if (!name) {
      return;
    }
    const text = target.closest("li").querySelector(".statement").textContent.trim();
    target.value === "" ? delete mine.marks[name] : (mine.marks[name] = { mark: Number(target.value), text });
    keep();
    drawStands(dimensions());
  });
  at("result").addEventListener("input", ({ target }) => {
    if (target.dataset.note !== undefined) {
      target.value ? (mine.notes[target.dataset.note] = target.value) : delete mine.notes[target.dataset.note];
      keep();
    }
  });
  at("result").addEventListener("click", ({ target }) => {
    if (target.dataset.forget) {
      delete mine.marks[target.dataset.forget];
      keep();
      update();
    }
  });
  at("markdown").onclick = () => save("reflection.md", "text/markdown", markdown());
  at("json").onclick = () => save("reflection.json", "application/json", JSON.stringify(mine, null, 2));
  at("print").onclick = () => print();
  at("import").onclick = () => at("file").click();
  at("file").onchange = async () => {
    try {
      mine = read(await at("file").files[0].text());
      keep();
      await update();
      say("imported");
    } catch {
      say("unread");
    }
    at("file").value = "";
  };
  at("delete").onclick = () => {
    if (confirm(make("reflect.sure").textContent)) {
      mine = empty();
      localStorage.removeItem(key);
      update();
      pickers[0].field.focus();
    }
  };

  const asked = () => new URLSearchParams(location.hash.slice(1)).get("level");
  plumbline.ahead([asked()]);
  try {
    const list = await plumbline.levels();
    list.forEach((level) => levels.set(level.ref, level));
    pickers.push(...SIDES.map((side, i) => plumbline.picker(at(side), list, (level) => choose(i, level))));
    recall();
    at("choice").hidden = false;
    const ask = () => {
      const other = levels.has(asked()) && asked() !== mine.levels[0];
      other && choose(0, levels.get(asked()));
      return other;
    };
    addEventListener("hashchange", ask);
    ask() || (await update());
  } catch (error) {
    say("failed");
    reportError(error);
  }
})();
