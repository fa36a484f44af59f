/* The comparison of any two levels. The address names them, so that a link to it can be shared. */
"use strict";
(async () => {
  const { make, comparison } = plumbline;
  const at = (name) => document.getElementById(`compare.${name}`);
  const text = (name, values) => make(name, values).textContent;
  const plain = document.title;
  const SIDES = ["a", "b"];

  const asked = (name) => new URLSearchParams(location.hash.slice(1)).get(name);
  const chosen = () => SIDES.map(asked);
  const address = (refs) => `#${SIDES.flatMap((side, i) => (refs[i] ? `${side}=${refs[i]}` : [])).join("&")}`;

  const levels = new Map();
  const pickers = [];
  const familyOf = (ref) => plumbline.family(ref.split("/")[0]);
  const load = async (level, i) => {
    const of = await familyOf(level.ref);
    const own = of.levels.find(({ ref }) => ref === level.ref);
    return { ...level, side: SIDES[i], of, level: own, destination: own.destination, [own.status]: true };
  };
  const name = (one, other) =>
    one.title !== other.title
      ? one.title
      : text("compare.name", { ...one, where: one.family === other.family ? one.track : one.family });

  /* Levels that suit a chosen one: its peers, the next and the one before. */
  const suiting = ({ level: { ref, peers = [], next }, of }) => {
    const named = (why, list) =>
      list
        .map((one) => levels.get(one))
        .map((one) => ({ ...one, why: text(`compare.why.${why}`), elsewhere: one.family !== of.name && one.family }));
    const before = of.levels.filter((one) => one.next === ref).map((one) => one.ref);
    const near = [...named("next", next ? [next] : []), ...named("before", before)];
    const [ours, others] = [false, true].map((far) => named("peer", peers).filter((one) => !one.elsewhere !== far));
    return [...ours, ...near, ...others];
  };
  let sides = [];
  /* What suits the other side's level; that level's own family, where nothing else does. */
  const near = (i) => (sides[1 - i] ? suiting(sides[1 - i]) : []);

  const nearby = ({ title, side, ref }, list) =>
    make("compare.nearby-levels", {
      title,
      levels: list.map((one) => ({ ...one, to: address(side === "a" ? [ref, one.ref] : [one.ref, ref]) })),
    });

  /* Pairs of a family to start with, as the page has them for the first families. */
  const starts = (family) => {
    const pair = (a, b) => ({ to: address([a, b]), sides: [levels.get(a), levels.get(b)] });
    const isFirst = (one, peer) => family.levels.findIndex(({ ref }) => ref === peer) > family.levels.indexOf(one);
    const pairs = {
      peers: family.levels.flatMap((one) =>
        (one.peers ?? []).filter((peer) => isFirst(one, peer)).map((peer) => pair(one.ref, peer)),
      ),
      next: family.levels.filter((one) => one.next).map((one) => pair(one.ref, one.next)),
    };
    return make("compare.start-family", { name: family.name, href: `${family.id}/index.html`, ...pairs });
  };
  const first = [...at("pairs").children];
  const start = async () => {
    const id = asked("family");
    const own = id && [...at("family").options].some((one) => one.value === id) && (await familyOf(id));
    at("family").value = own ? id : "";
    at("pairs").replaceChildren(...(own ? [starts(own)] : first));
  };

  const numbered = (key, count, values) =>
    count ? text(`compare.counts.${key}.${count === 1 ? "one" : "other"}`, { count, ...values }) : [];
  const listed = (names) => new Intl.ListFormat(document.documentElement.lang).format(names);
  /* How much the two share, in sentences. */
  const summed = ({ both, changed, alike, onlyA, onlyB }, [a, b], same) =>
    [
      both ? numbered("both", both) : text("compare.counts.none"),
      numbered("changed", changed),
      numbered("alike", alike),
      numbered("only", onlyA, { who: a.who }),
      numbered("only", onlyB, { who: b.who }),
      same.length ? text("compare.counts.same", { names: listed(same) }) : [],
    ]
      .flat()
      .join(" ");

  /* The pickers are shown together with the result, so that nothing shifts. */
  const reveal = () => {
    at("choice").hidden = !pickers.length;
  };

  /* Adds row after row, until another level is chosen. */
  const fill = async (sheet, list) => {
    for (const { rows, ...heading } of list) {
      const group = make("compare.group", heading);
      sheet.append(group);
      for (const one of rows) {
        await plumbline.pause();
        if (!sheet.isConnected) {
          return;
        }
        const made = make("compare.row", one);
        group.append(made);
        plumbline.nameLists(made);
      }
    }
    sheet.ariaBusy = "false";
  };

  const two = async (compared) => {
    const sheet = make("compare.sheet", { sides, ...compared });
    const same = compared.scales.flatMap((scale) => (scale.same ? scale.name : []));
    at("status").append(make("compare.counts", { sentences: summed(compared.counts, sides, same) }));
    at("result").replaceChildren(sheet);
    await fill(sheet, compared.groups);
  };
  const one = (side) => {
    at("result").replaceChildren(nearby(side, suiting(side)));
    pickers.some((picker) => picker.isOpen()) || pickers[side.side === "a" ? 1 : 0].field.focus();
  };

  const show = async () => {
    const refs = chosen();
    const isStale = () => `${refs}` !== `${chosen()}`;
    const found = refs.map((ref) => levels.get(ref));
    pickers.forEach((picker, i) => picker.show(found[i]));
    const loaded = await Promise.all(found.map((level, i) => level && load(level, i)));
    if (isStale()) {
      return;
    }
    sides = loaded;
    const isBoth = found.every(Boolean);
    const names = isBoth && { a: name(...found), b: name(found[1], found[0]) };
    const isCoded = isBoth && found.every(({ code }) => code) && found[0].code !== found[1].code;
    SIDES.forEach((side, i) => isBoth && (sides[i].who = isCoded ? found[i].code : names[side]));
    const compared = isBoth && plumbline.comparedRows(sides, await weights);
    await plumbline.pause();
    if (isStale()) {
      return;
    }
    const isAny = sides.some(Boolean);
    isAny || (await start());
    reveal();
    at("title").textContent = isBoth ? text("compare.and", names) : at("kicker").textContent;
    document.title = isBoth ? `${at("title").textContent} · ${plain}` : plain;
    at("kicker").hidden = !isBoth;
    at("starts").hidden = isAny;
    ["lede", "swap", "copy", "print"].forEach((part, i) => {
      at(part).hidden = isBoth === !i;
    });
    at("status").replaceChildren(
      ...refs.flatMap((ref, i) => (ref && !found[i] ? make("compare.unknown", { ref }) : [])),
    );
    at("result").replaceChildren();
    isBoth ? await two(compared) : isAny && one(sides.find(Boolean));
  };
  const fail = (error) => {
    reveal();
    at("status").replaceChildren(make("compare.failed"));
    reportError(error);
  };
  const update = () => show().catch(fail);

  const ready = (list) => {
    list.forEach((level) => levels.set(level.ref, level));
    const choose = (i, { ref }) => {
      location.hash = address(chosen().with(i, ref));
    };
    pickers.push(
      ...SIDES.map((side, i) =>
        plumbline.picker(
          at(side),
          list,
          (level) => choose(i, level),
          () => near(i),
        ),
      ),
    );
    at("swap").onclick = () => {
      location.hash = address(chosen().reverse());
    };
    at("copy").onclick = () =>
      plumbline.copy(location.href).then(() => plumbline.say(document.getElementById("frame.status").dataset.copied));
    at("print").onclick = () => print();
    document.querySelectorAll("[data-comparison]").forEach((link) => {
      link.href = link.dataset.comparison;
    });
    const families = new Map(list.map(({ ref, family }) => [ref.split("/")[0], family]));
    at("family").append(...[...families].map(([id, family]) => new Option(family, id)));
    at("family").closest("p").hidden = families.size <= first.length;
    at("family").onchange = () => {
      location.hash = at("family").value && `family=${at("family").value}`;
    };
  };

  const weights = plumbline.words().then(comparison.weights);
  plumbline.ahead(chosen());
  at("starts").hidden = chosen().some(Boolean);
  try {
    ready(await plumbline.levels());
    addEventListener("hashchange", update);
    update();
  } catch (error) {
    fail(error);
  }
})();
