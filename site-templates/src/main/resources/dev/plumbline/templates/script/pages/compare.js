/* The comparison of any two levels. The address names them, so that a link to it can be shared. */
"use strict";
(async () => {
  const { make, comparison } = plumbline;
  const at = (name) => document.getElementById(`compare.${name}`);
  const text = (name, values) => make(name, values).textContent;
  const plain = document.title;
  const SIDES = ["a", "b"];

  const chosen = () => SIDES.map((side) => new URLSearchParams(location.hash.slice(1)).get(side));
  const address = (refs) => `#${SIDES.flatMap((side, i) => (refs[i] ? `${side}=${refs[i]}` : [])).join("&")}`;

  const stage = (at, kind) => ({
    ...at,
    kind,
    pips: Array.from({ length: at.of }, (_, i) => (i < at.position ? "on" : "")),
  });

  const glance = (sides) => {
    const cells = (part) => sides.map((side, i) => ({ ...side, ...part(side.level, side, i) }));
    const list = (name) => sides.some(({ level }) => level[name]);
    const scales = new Map(sides.flatMap(({ level }) => level.scales ?? []).map(({ id, name }) => [id, name]));
    return {
      summaries: list("summary") && cells(({ summary }) => ({ text: summary, unstated: !summary })),
      weeks: list("week") && cells(({ week }) => ({ week, unstated: !week })),
      scales: [...scales].map(([id, name]) => {
        const steps = sides.map(({ level, kind }) =>
          (level.scales ?? []).filter((one) => one.id === id).map((one) => stage({ ...one, name: one.step }, kind)),
        );
        return steps[0][0]?.position === steps[1][0]?.position
          ? { name, same: [{ ...steps[0][0], kind: "everyone" }] }
          : { name, cells: cells((level, side, i) => ({ stages: steps[i], unstated: !steps[i].length })) };
      }),
    };
  };

  const row = (dimensions, sides, counts, weights) => {
    const cells = (part) => sides.flatMap((side, i) => (dimensions[i] ? { ...side, ...part(i, side) } : []));
    const criteria = (list, change, { href }) =>
      list.map((one) => ({ ...one, change, link: `${href}#${one.id}` }));
    const asked = dimensions.map((one, i) => sides[i].level.expectations[one?.id] ?? {});
    const stages = dimensions.map((one, i) =>
      [sides[i].level.stages?.[one?.id] ?? []].flat().map((at) => stage(at, sides[i].kind)),
    );
    const { matches, gone } = comparison.between(...asked.map((one) => one.criteria ?? []), weights);
    const of = (kind) => matches.filter((match) => match.kind === kind);
    const both = of("carried").map((match) => match.criterion);
    const changed = of("changed").filter(({ asksTheSame }) => asksTheSame);
    const alike = of("changed").filter(({ asksTheSame }) => !asksTheSame);
    const alone = [gone, of("new").map((match) => match.criterion)];
    Object.entries({ both, changed, alike, onlyA: gone, onlyB: alone[1] }).forEach(([key, list]) => {
      counts[key] += list.length;
    });

    const isOpening = (i) => asked[i].framing || asked[i].silence || stages[i].length;
    const opening = (i) => ({ framing: asked[i].framing, silence: asked[i].silence, stages: stages[i] });
    const rest = (i, side) => ({
      only: alone[i].length && dimensions[1 - i],
      criteria: criteria(alone[i], "", side),
      nothing: !alone[i].length && !isOpening(i),
    });
    const isShared = matches.length > alone[1].length;
    if (!isShared && !alone.flat().length && asked[0].silence === asked[1].silence && !stages.flat().length) {
      return [];
    }
    /* Neither level comes first, so words that only one has are marked alike on both sides. */
    const half = (i, one, change, words) => ({
      ...sides[i],
      criteria: criteria([{ ...one, words, html: words.length ? "" : one.html }], change, sides[i]),
    });
    return [
      {
        name: (dimensions[0] ?? dimensions[1]).name,
        opening: isShared
          ? (isOpening(0) || isOpening(1)) && cells(opening)
          : cells((i, side) => ({ ...opening(i), ...rest(i, side) })),
        both: criteria(both, "carried", sides[1]),
        changed: changed.flatMap(({ before, criterion, words }) => [
          half(
            0,
            before,
            "changed",
            words.map(({ removed, was }) => ({ own: removed, same: was })),
          ),
          half(
            1,
            criterion,
            "changed",
            words.map(({ added, same }) => ({ own: added, same })),
          ),
        ]),
        alike: alike.flatMap(({ before, criterion }) => [half(0, before, "", []), half(1, criterion, "", [])]),
        rest: isShared && alone.flat().length && cells(rest),
      },
    ];
  };

  /* Dimensions of two families are paired by id, or else by name. Those of one family alone come last. */
  const groups = (sides, counts, weights) => {
    const [ours, theirs] = sides.map(({ of }) => of.dimensions);
    const isOurs = ({ id }) => ours.some((one) => one.id === id);
    const fold = ({ name }) => name.toLowerCase();
    const pairs = ours.map((one) => [
      one,
      theirs.find(({ id }) => id === one.id) ?? theirs.find((other) => fold(other) === fold(one) && !isOurs(other)),
    ]);
    const shared = pairs.filter((pair) => pair[1]);
    const group = (heading, list) => ({ ...heading, rows: list.flatMap((pair) => row(pair, sides, counts, weights)) });
    const alone = (i, list) => group({ alone: sides[i].family, other: sides[1 - i].family }, list);
    return [
      ...[...new Set(shared.map(([one]) => one.group))].map((name) =>
        group(
          { name, expected: !name },
          shared.filter(([one]) => one.group === name),
        ),
      ),
      alone(
        0,
        pairs.filter((pair) => !pair[1]),
      ),
      alone(
        1,
        theirs.filter((one) => shared.every((pair) => pair[1] !== one)).map((one) => [undefined, one]),
      ),
    ].filter(({ rows }) => rows.length);
  };

  const load = async (level, i) => {
    const of = await plumbline.family(level.ref.split("/")[0]);
    const own = of.levels.find(({ ref }) => ref === level.ref);
    return { ...level, side: SIDES[i], of, level: own, destination: own.destination, [own.status]: true };
  };

  const levels = new Map();
  const pickers = [];
  const name = (one, other) =>
    one.title !== other.title
      ? one.title
      : text("compare.name", { ...one, where: one.family === other.family ? one.track : one.family });

  /* Levels near the chosen one, as long as only one is chosen. */
  const near = ({ level: { ref, peers = [], next }, title, side }) =>
    make("compare.nearby-levels", {
      title,
      levels: [...peers, next ?? []]
        .flat()
        .map((to) => ({ ...levels.get(to), to: address(side === "a" ? [ref, to] : [to, ref]) })),
    });

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

  const show = async () => {
    const refs = chosen();
    const isStale = () => `${refs}` !== `${chosen()}`;
    const found = refs.map((ref) => levels.get(ref));
    pickers.forEach((picker, i) => picker.show(found[i]));
    const sides = await Promise.all(found.map((level, i) => level && load(level, i)));
    if (isStale()) {
      return;
    }
    const isBoth = found.every(Boolean);
    const names = isBoth && { a: name(...found), b: name(found[1], found[0]) };
    const counts = { both: 0, changed: 0, alike: 0, onlyA: 0, onlyB: 0 };
    if (isBoth) {
      const isCoded = found.every(({ code }) => code) && found[0].code !== found[1].code;
      SIDES.forEach((side, i) => {
        counts[side] = sides[i].who = isCoded ? found[i].code : names[side];
      });
    }
    const list = isBoth ? groups(sides, counts, await weights) : [];
    counts.none = isBoth && !counts.both && !counts.changed;
    await plumbline.pause();
    if (isStale()) {
      return;
    }
    const sheet = isBoth && make("compare.sheet", { sides, ...glance(sides) });
    reveal();
    at("title").textContent = isBoth ? text("compare.and", names) : at("kicker").textContent;
    document.title = isBoth ? `${at("title").textContent} · ${plain}` : plain;
    at("kicker").hidden = !isBoth;
    ["lede", "swap", "copy", "print"].forEach((part, i) => {
      at(part).hidden = isBoth === !i;
    });
    at("status").replaceChildren(
      ...refs.flatMap((ref, i) => (ref && !found[i] ? make("compare.unknown", { ref }) : [])),
    );
    const one = sides.find(Boolean);
    if (isBoth) {
      at("status").append(make("compare.counts", counts));
      at("result").replaceChildren(sheet);
      await fill(sheet, list);
    } else {
      at("result").replaceChildren(...(one ? [near(one)] : []));
      one && (pickers.some((picker) => picker.isOpen()) || pickers[found[0] ? 1 : 0].field.focus());
    }
  };
  const fail = (error) => {
    reveal();
    at("status").replaceChildren(make("compare.failed"));
    reportError(error);
  };
  const update = () => show().catch(fail);

  const weights = plumbline.words().then(comparison.weights);
  plumbline.ahead(chosen());
  try {
    const list = await plumbline.levels();
    list.forEach((level) => levels.set(level.ref, level));
    pickers.push(
      ...SIDES.map((side, i) =>
        plumbline.picker(at(side), list, ({ ref }) => {
          location.hash = address(chosen().with(i, ref));
        }),
      ),
    );
    at("swap").onclick = () => {
      location.hash = address(chosen().reverse());
    };
    at("copy").onclick = () =>
      plumbline.copy(location.href).then(() => plumbline.say(document.getElementById("frame.status").dataset.copied));
    at("print").onclick = () => print();
    addEventListener("hashchange", update);
    update();
  } catch (error) {
    fail(error);
  }
})();
