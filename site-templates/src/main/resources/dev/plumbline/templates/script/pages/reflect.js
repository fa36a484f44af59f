/* Self-reflection, one dimension at a time. The address names the level and the step; marks stay in this browser. */
"use strict";
(async () => {
  const { make } = plumbline;
  const at = (name) => document.getElementById(`reflect.${name}`);
  const text = (name, values) => make(`reflect.text.${name}`, values).textContent;
  const SIDES = ["level", "toward", "beside"];

  const say = (name) => at("status").replaceChildren(...(name ? [make(`reflect.${name}`)] : []));
  const store = plumbline.reflection(() => say("forgets"));
  const sheet = plumbline.reflectionSheet(at("result"), store);

  const levels = new Map();
  const pickers = [];
  let sides = [];
  let steps = [];

  const asked = (name) => new URLSearchParams(location.hash.slice(1)).get(name);
  /* The address of a step; of the page's beginning for "", and of its end without one. */
  const to = (step) => {
    const own = `#level=${store.levels[0]}`;
    return step === undefined ? `${own}&view=standing` : step ? `${own}&step=${step}` : own;
  };
  const view = () => {
    if (!sides.length) {
      return "start";
    }
    const whole = ["all", "standing"].find((one) => one === asked("view"));
    return whole ?? (steps.some(({ id }) => id === asked("step")) ? "step" : "start");
  };

  const load = async (ref, i) => {
    const known = levels.get(ref);
    if (!known) {
      return undefined;
    }
    const family = await plumbline.family(ref.split("/")[0]);
    const label = text(`side.${SIDES[i]}`);
    return { ...known, label, of: family, level: family.levels.find((one) => one.ref === ref) };
  };

  /* The next level and the peer, which stand in their fields until the reader chooses others. */
  const suggested = () => [undefined, sides[0]?.level.next, sides[0]?.level.peers?.[0]];
  const near = (i) => {
    const { next, peers = [] } = sides[0]?.level ?? {};
    return (i === 1 ? [next, ...peers] : [...peers, next]).flatMap((ref) => levels.get(ref) ?? []);
  };
  const fillFields = () => {
    const refs = suggested().map((ref, i) => store.levels[i] || ref);
    pickers.forEach((picker, i) => picker.show(levels.get(refs[i])));
    [1, 2].forEach((i) => {
      const box = at(`${SIDES[i]}.on`);
      box.checked = !!store.levels[i];
      box.disabled = !refs[i];
      box.onchange = () => choose(i, box.checked ? refs[i] : "");
    });
    at("others").hidden = !sides.length;
  };

  const isFull = (step) => sheet.count([step]).count === sheet.count([step]).all;
  /* The numbers and marks that change with each answer. */
  const count = () => {
    const total = sheet.count(steps);
    const i = steps.findIndex(({ id }) => id === asked("step"));
    const step = { ...total, step: i + 1, steps: steps.length, name: steps[i]?.name };
    const counter = at("result").querySelector(".counter");
    counter && (counter.textContent = text(view() === "step" ? "counter" : "counter.all", step));
    sheet.drawStands(steps, to);
    at("result").querySelectorAll(".stands a")[i]?.setAttribute("aria-current", "step");
  };

  const current = () =>
    at("result")
      .querySelectorAll(".step")
      .forEach((one) => one.classList.toggle("current", one.dataset.step === asked("step")));

  /* Shows the part that the address names. */
  const place = () => {
    const now = view();
    const isStart = now === "start";
    at("head").dataset.view = at("result").dataset.view = now;
    ["lede", "entry"].forEach((part) => {
      at(part).hidden = !isStart;
    });
    at("starts").hidden = sides.length > 0;
    const done = sheet.count(steps);
    at("begin").hidden = !steps.length;
    at("begin").textContent = text(done.count ? "go-on" : "begin");
    at("begin").href = to((steps.find((step) => !isFull(step)) ?? steps[0])?.id ?? "");
    at("size").textContent = isStart && steps.length ? text("size", { steps: steps.length, all: done.all }) : "";
    at("result").hidden = isStart && !done.count;
    current();
    const whole = at("result").querySelector("[role=switch]");
    whole && (whole.checked = now === "all");
    at("result")
      .querySelectorAll("[data-restart]")
      .forEach((link) => {
        link.href = to("");
      });
    count();
  };
  const focus = () => {
    const place = { step: ".step.current h2", standing: ".standing h2", all: ".steps h2" }[view()];
    place ? at("result").querySelector(place)?.focus() : at("begin").focus();
  };

  let turns = 0;
  const show = async () => {
    const turn = ++turns;
    const loaded = await Promise.all(store.levels.map(load));
    if (turn !== turns) {
      return;
    }
    sides = loaded.filter(Boolean);
    steps = sheet.steps(sides);
    fillFields();
    at("tools")
      .querySelectorAll("button")
      .forEach((button) => {
        button.hidden = !sides.length && button !== at("import");
      });
    if (!sides.length) {
      at("result").replaceChildren();
    }
    place();
    at("tools").hidden = false;
    const drawing = sides.length && sheet.draw(sides, steps, to, current);
    place();
    await drawing;
  };
  const update = () =>
    show().catch((error) => {
      say("failed");
      reportError(error);
    });

  const choose = async (i, ref) => {
    if (i) {
      store.levels = store.levels.with(i, ref);
      return update();
    }
    const family = await plumbline.family(ref.split("/")[0]);
    const { next } = family.levels.find((one) => one.ref === ref);
    store.levels = [ref, next ?? "", ""];
    history.replaceState(null, "", asked("level") === ref ? location.hash : to(""));
    return update();
  };

  const answer = (field, isTaken) => {
    const said = field.closest("li").firstElementChild.textContent.trim();
    field.checked = isTaken;
    store.setMark(field.name, isTaken ? Number(field.value) : undefined, said);
    count();
  };
  const listen = (name, selector, react) =>
    at("result").addEventListener(name, (event) => event.target.matches(selector) && react(event.target, event));
  /* An answer that is given again is taken back. */
  listen("click", "[data-mark]", (field) => store.mark(field.name) === Number(field.value) && answer(field, false));
  listen("change", "[data-mark]", (field) => answer(field, field.checked));
  listen(
    "keydown",
    "[data-mark]:checked",
    (field, { key }) => ["Delete", "Backspace"].includes(key) && answer(field, false),
  );
  listen("input", "[data-note]", (field) => store.setNote(field.dataset.note, field.value));
  listen("click", "[data-forget]", (button) => {
    store.setMark(button.dataset.forget);
    update();
  });
  listen("change", "[role=switch]", (box) => {
    location.hash = box.checked ? `${to("").slice(1)}&view=all` : to(steps[0].id).slice(1);
  });
  plumbline.saveReflection(store, update, say);
  at("delete").onclick = () => {
    if (confirm(make("reflect.sure").textContent)) {
      store.clear();
      history.replaceState(null, "", location.pathname + location.search);
      update();
      pickers[0].field.focus();
    }
  };

  plumbline.ahead([asked("level")]);
  try {
    const list = await plumbline.levels();
    list.forEach((level) => levels.set(level.ref, level));
    pickers.push(
      ...SIDES.map((side, i) =>
        plumbline.picker(
          at(side),
          list,
          async ({ ref }) => {
            await choose(i, ref);
            i || at("begin").focus();
          },
          () => near(i),
        ),
      ),
    );
    document.querySelectorAll(".starts [data-level]").forEach((link) => {
      link.href = `#level=${link.dataset.level}`;
    });
    /* Another level in the address becomes the reader's own. */
    const follow = async (moved) => {
      const ref = asked("level");
      await (levels.has(ref) && ref !== store.levels[0] ? choose(0, ref) : moved ? place() : update());
      moved && focus();
    };
    addEventListener("hashchange", () => follow(true));
    await follow(false);
    at("choice").dataset.ready = "";
  } catch (error) {
    say("failed");
    reportError(error);
  }
})();
