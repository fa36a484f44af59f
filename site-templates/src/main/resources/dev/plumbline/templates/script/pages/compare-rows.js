/* The rows of a comparison of two levels: what they share, and what only one of them asks. */
"use strict";
(() => {
  const { comparison } = plumbline;

  const stage = (at, kind) => ({
    ...at,
    kind,
    pips: Array.from({ length: at.of }, (_, i) => (i < at.position ? "on" : "")),
  });

  /* The words that one summary alone has are marked, unless hardly a word is the same. */
  const summaries = (texts) => {
    const runs = texts.every(Boolean) ? comparison.difference(...texts) : [];
    const isMarked = runs.some(({ same }) => same);
    const own = (name, same) => (isMarked ? runs.map((run) => ({ own: run[name], same: run[same] })) : []);
    return [own("removed", "was"), own("added", "same")].map((words, i) => ({
      words,
      text: !isMarked && texts[i],
      unstated: !texts[i],
    }));
  };

  /* A row for each activity, and in it a bar for each level that describes its week. */
  const weeks = (sides) => {
    const given = sides.filter(({ level }) => level.week);
    return {
      week: (given[0]?.level.week ?? []).map(({ name }, i) => ({
        name,
        bars: given.map(({ level, ...side }) => ({ ...side, percent: level.week[i].percent })),
      })),
      weekless: sides.filter(({ level }) => !level.week),
      widths: sides.some(({ code }) => code.length > 6) ? "wide-codes" : "",
    };
  };

  const glance = (sides) => {
    const cells = (part) => sides.map((side, i) => ({ ...side, ...part(side.level, side, i) }));
    const scales = new Map(sides.flatMap(({ level }) => level.scales ?? []).map(({ id, name }) => [id, name]));
    const texts = sides.map(({ level }) => level.summary);
    return {
      summary: texts[0] === texts[1] && texts[0],
      summaries: texts[0] !== texts[1] && summaries(texts).map((part, i) => ({ ...sides[i], ...part })),
      ...weeks(sides),
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
    const criteria = (list, change, { href }) => list.map((one) => ({ ...one, change, link: `${href}#${one.id}` }));
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

    const isFramed = asked[0].framing && `${asked[0].framing}` === `${asked[1].framing}`;
    const framing = (i) => (isFramed ? [] : (asked[i].framing ?? []));
    const isOpening = (i) => framing(i).length || asked[i].silence || stages[i].length;
    const opening = (i) => ({ framing: framing(i), silence: asked[i].silence, stages: stages[i] });
    const rest = (i, side) => ({
      only: alone[i].length && dimensions[1 - i],
      criteria: criteria(alone[i], "", side),
      nothing: !alone[i].length && (isShared || !isOpening(i)),
    });
    const isShared = isFramed || matches.length > alone[1].length;
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
        framing: isFramed && asked[0].framing,
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

  /* Sides are levels with their family's data; the counts are of criteria, by what they have in common. */
  plumbline.comparedRows = (sides, weights) => {
    const counts = { both: 0, changed: 0, alike: 0, onlyA: 0, onlyB: 0 };
    return { ...glance(sides), groups: groups(sides, counts, weights), counts };
  };
})();
