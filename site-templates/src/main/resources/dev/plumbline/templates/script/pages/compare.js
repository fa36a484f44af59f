/* Any two levels: which ones stands in the address, so that a link can be sent. */
"use strict";
(async () => {
  const { make, picker, comparison } = plumbline;
  const at = (name) => document.getElementById(`compare.${name}`);
  const make_ = (name, values) => make(`compare.${name}`, values);
  const title = document.title;
  const SIDES = ["a", "b"];

  const chosen = () => {
    const address = new URLSearchParams(location.hash.slice(1));
    return SIDES.map((side) => address.get(side));
  };
  const address = (refs) => `#${SIDES.flatMap((side, i) => refs[i] ? `${side}=${refs[i]}` : []).join("&")}`;

  /* parts */
  const add = (node, ...parts) => { node.append(...parts.flat().filter(Boolean)); return node; };
  const cell = (side, ...parts) => add(make_("cell", side), ...parts);
  const only = (name, criteria) => criteria.length > 0 && make_(name);
  const stage = (at, side) => at && make_("stage", { ...at, kind: side.kind,
    pips: Array.from({ length: at.of }, (_, i) => `<i${i < at.position ? ' class="on"' : ""}></i>`).join("") });
  const criteria = (list, change, side, words) => list.length > 0 && add(make_("criteria"), list.map((one) => {
    const node = make_("criterion", { ...one, change, mark: `${side.ref}#${one.id}`, link: `${side.href}#${one.id}`, examples: one.examples?.map((text) => `<li>${text}</li>`).join("") });
    words && node.querySelector("span").replaceChildren(...words.flatMap(({ kind, text }) => {
      const run = kind === "same" ? text : Object.assign(document.createElement(kind === "added" ? "ins" : "del"), { textContent: text });
      return [run, " "];
    }));
    return node;
  }));

  /* rows */
  const glance = (sides) => {
    const levels = sides.map((side) => side.level);
    const cells = (part) => sides.map((side, i) => cell(side, part(levels[i], side)));
    const node = make_("glance");
    if (levels.some((level) => level.summary)) {
      add(node, add(make_("summary"), cells(({ summary }) => make_(summary ? "text" : "none", { text: summary }))));
    }
    const scales = new Map(levels.flatMap((level) => level.scales ?? []).map((scale) => [scale.id, scale.name]));
    for (const [id, name] of scales) {
      const steps = levels.map((level) => level.scales?.find((scale) => scale.id === id));
      const isSame = steps[0]?.position === steps[1]?.position;
      const step = (i, side) => steps[i] ? stage({ ...steps[i], name: steps[i].step }, side) : make_("none");
      add(node, add(make_("scale", { name }),
        isSame ? add(make_("all"), step(0, { kind: "everyone" })) : sides.map((side, i) => cell(side, step(i, side)))));
    }
    if (levels.some((level) => level.week)) {
      add(node, add(make_("week"), cells(({ week }, side) =>
        week ? add(make_("bars", side), week.map((share) => make_("bar", share))) : make_("none"))));
    }
    return node.children.length > 1 && node;
  };

  const row = (dimensions, sides, counts) => {
    const asked = dimensions.map((one, i) => sides[i].level.expectations[one?.id] ?? {});
    const stages = dimensions.map((one, i) => stage(sides[i].level.stages?.[one?.id], sides[i]));
    const heads = asked.map(({ framing = [], silence }, i) =>
      [stages[i], framing.map((html) => make_("framing", { html })), silence && make_("silent", { text: silence })].flat().filter(Boolean));
    const { matches, gone } = comparison.between(...asked.map((one) => one.criteria ?? []));
    const of = (kind) => matches.filter((match) => match.kind === kind);
    const both = of("carried").map((match) => match.criterion);
    const changed = of("grown");
    const alone = [gone, of("new").map((match) => match.criterion)];
    counts.both += both.length;
    counts.changed += changed.length;
    counts.onlyA += gone.length;
    counts.onlyB += alone[1].length;
    const isSilent = asked[0].silence === asked[1].silence && !stages.some(Boolean);
    if (!matches.length && !gone.length && isSilent) {
      return undefined;
    }
    const node = make_("row", dimensions[0] ?? dimensions[1]);
    const pairs = node.lastElementChild;
    const cells = (parts) => sides.map((side, i) => dimensions[i] && cell(side, parts(i, side)));
    const rest = (i, side) => alone[i].length ? [make_("only"), criteria(alone[i], "new", side)] : !heads[i].length && make_("nothing");
    if (!both.length && !changed.length) {
      add(pairs, cells((i, side) => [heads[i], rest(i, side)].flat()));
      return node;
    }
    heads.flat().length && add(pairs, cells((i) => heads[i]));
    both.length && add(pairs, add(make_("all"), criteria(both, "carried", sides[1])));
    changed.length && add(pairs, make_("changed"));
    for (const { before, criterion, words } of changed) {
      const runs = (left) => words.filter(({ kind }) => kind !== left);
      add(pairs, cell(sides[0], criteria([before], "grown", sides[0], runs("added"))),
        cell(sides[1], criteria([criterion], "grown", sides[1], runs("removed"))));
    }
    alone.flat().length && add(pairs, cells((i, side) => [rest(i, side)].flat()));
    return node;
  };

  /* Dimensions are one by id, else by name; what one side alone has comes last. */
  const groups = (sides, counts) => {
    const [ours, theirs] = sides.map((side) => side.of.dimensions);
    const isNamed = (one) => (other) => other.name.toLowerCase() === one.name.toLowerCase() && !ours.some(({ id }) => id === other.id);
    const paired = ours.map((one) => [one, theirs.find((other) => other.id === one.id) ?? theirs.find(isNamed(one))]);
    const taken = new Set(paired.map((pair) => pair[1]));
    const rows = (pairs) => pairs.map((pair) => row(pair, sides, counts)).filter(Boolean);
    const nodes = [];
    const group = (heading, pairs) => {
      const list = rows(pairs);
      list.length && nodes.push(add(heading, list));
    };
    const shared = paired.filter((pair) => pair[1]);
    for (const name of new Set(shared.map((pair) => pair[0].group))) {
      group(name ? make_("group", { name }) : make_("expected"), shared.filter((pair) => pair[0].group === name));
    }
    const apart = (i, pairs) => group(make_("apart", { family: sides[i].family, other: sides[1 - i].family }), pairs);
    apart(0, paired.filter((pair) => !pair[1]));
    apart(1, theirs.filter((one) => !taken.has(one)).map((one) => [undefined, one]));
    return nodes;
  };

  const side = async (level, i) => {
    const of = await plumbline.family(level.ref.split("/")[0]);
    return { ...level, side: SIDES[i], of, level: of.levels.find(({ ref }) => ref === level.ref) };
  };
  const name = (levels, i) => {
    const [one, other] = [levels[i], levels[1 - i]];
    return one.title !== other.title ? one.title : make("picker.name", one).textContent;
  };

  const compare = (sides) => {
    const counts = { both: 0, changed: 0, onlyA: 0, onlyB: 0, a: name(sides, 0), b: name(sides, 1) };
    const sheet = make_("sheet");
    sheet.firstElementChild.append(...sides.map((one) => make_("head", { ...one, destination: one.level.destination, [one.level.status]: true })));
    add(sheet, glance(sides), groups(sides, counts));
    at("result").append(sheet);
    at("said").append(make_("counts", counts));
  };

  /* Levels close to the one that is chosen, while the other is not. */
  const near = ({ level, title, side }, levels) => {
    const refs = [...level.peers ?? [], level.next].filter((ref) => levels.has(ref));
    refs.length && at("result").append(make_("near", { title }));
    at("result").querySelector("ul")?.append(...refs.map((ref) =>
      make_("near-one", { ...levels.get(ref), to: address(side === "a" ? [level.ref, ref] : [ref, level.ref]) })));
  };

  const levels = new Map();
  const pickers = [];
  const show = async () => {
    const refs = chosen();
    const found = refs.map((ref) => levels.get(ref));
    const isBoth = found.every(Boolean);
    pickers.forEach((one, i) => one.show(found[i]));
    const unknown = refs.filter((ref, i) => ref && !found[i]);
    const heading = isBoth ? make_("and", { a: name(found, 0), b: name(found, 1) }).textContent : at("over").textContent;
    const sides = await Promise.all(found.map((level, i) => level && side(level, i)));
    if (`${refs}` !== `${chosen()}`) {
      return;
    }
    at("title").textContent = heading;
    document.title = isBoth ? `${heading} · ${title}` : title;
    at("over").hidden = !isBoth;
    at("lede").hidden = isBoth;
    at("said").replaceChildren(...unknown.map((ref) => make_("unknown", { ref })));
    at("result").replaceChildren();
    ["swap", "copy", "print"].forEach((one) => { at(one).hidden = !isBoth; });
    if (isBoth) {
      compare(sides);
    } else {
      const one = sides.find(Boolean);
      one && near(one, levels);
      (refs[0] || refs[1]) && pickers[found[0] ? 1 : 0].field.focus();
    }
  };
  const fail = () => { at("said").replaceChildren(make_("failed")); };
  const update = () => show().catch(fail);

  try {
    const list = await plumbline.levels();
    list.forEach((level) => levels.set(level.ref, level));
    SIDES.forEach((side, i) => pickers.push(picker(at(side), list, ({ ref }) => {
      const refs = chosen();
      refs[i] = ref;
      location.hash = address(refs);
    })));
    at("swap").addEventListener("click", () => { location.hash = address(chosen().reverse()); });
    at("copy").addEventListener("click", async () => {
      await plumbline.copy(location.href);
      plumbline.say(document.getElementById("frame.status").dataset.copied);
    });
    at("print").addEventListener("click", () => print());
    addEventListener("hashchange", update);
    at("choice").hidden = false;
    update();
  } catch {
    fail();
  }
})();
