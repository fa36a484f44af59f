/*
 * Pairs of criteria of two levels, and the words that differ in a changed one. The generator's package "compare" does
 * the same, and both are tested with the same cases: see Counterparts and WordDifference. Words are the numbers that
 * WordNumbers gives them.
 */
"use strict";
(() => {
  const ALIKE = 0.2;
  const SAME = 0.55;
  const LABEL = 0.3;
  const READABLE = 0.3;
  const MOST = 250000;

  const weighed = ({ stems, label }, weights) => {
    const words = new Map();
    let number = 0;
    let total = 0;
    for (const step of stems?.split(" ") ?? []) {
      number += parseInt(step, 36);
      words.set(number, weights[number]);
      total += weights[number];
    }
    return { words, label, total };
  };

  const likeness = (one, other) => {
    const shorter = Math.min(one.total, other.total);
    let shared = 0;
    one.words.forEach((weight, number) => {
      shared += other.words.has(number) ? weight : 0;
    });
    const alike = shorter && (shared / shorter + (2 * shared) / (one.total + other.total)) / 2;
    return one.label && one.label === other.label ? Math.min(1, alike + LABEL) : alike;
  };

  const keyOf = ({ key, plain }) => key ?? plain;

  /* The index of the only item of a list at each place; -1 where there are several. */
  const lone = (list, place) => {
    const at = new Map();
    list.map(place).forEach((name, i) => name !== undefined && at.set(name, at.has(name) ? -1 : i));
    return at;
  };

  /* The counterpart of each index of the later list, if it has one: its index, and their likeness. */
  const counterparts = (before, after, weights) => {
    const [old, now] = [before, after].map((list) => list.map((one) => weighed(one, weights)));
    const pairs = new Map();
    const taken = new Set();
    const pair = (b, a) => {
      if (!pairs.has(a) && !taken.has(b)) {
        pairs.set(a, [b, likeness(old[b], now[a])]);
        taken.add(b);
      }
    };
    const left = (list, those) => [...list.keys()].filter((i) => !those.has(i));
    const pairBy = (of) =>
      left(after, pairs).forEach((a) => {
        const same = of(after[a]);
        left(before, taken)
          .filter((b) => same !== undefined && of(before[b]) === same)
          .slice(0, 1)
          .forEach((b) => pair(b, a));
      });
    const pairLone = (place) => {
      const was = lone(before, place);
      lone(after, place).forEach((a, name) => was.has(name) && a >= 0 && was.get(name) >= 0 && pair(was.get(name), a));
    };

    [({ named, id }) => (named ? id : undefined), ({ plain }) => plain, keyOf].forEach(pairBy);
    const were = left(before, taken);
    const are = left(after, pairs);
    if (were.length * are.length <= MOST) {
      are
        .flatMap((a) => were.map((b) => [b, a, likeness(old[b], now[a])]))
        .filter((one) => one[2] >= ALIKE)
        .sort((x, y) => y[2] - x[2])
        .forEach(([b, a]) => pair(b, a));
    }
    [({ topic }) => topic, () => ""].forEach(pairLone);
    return pairs;
  };

  /* The end of a shortest edit script (Myers, 1986), linked back to its beginning. */
  const path = (before, after) => {
    const ends = { 1: { x: 0 } };
    for (let d = 0; ; d++) {
      for (let k = -d; k <= d; k += 2) {
        const down = k === -d || (k !== d && ends[k - 1].x < ends[k + 1].x);
        const from = ends[down ? k + 1 : k - 1];
        const start = down ? from.x : from.x + 1;
        let x = start;
        while (x < before.length && x - k < after.length && before[x] === after[x - k]) {
          x++;
        }
        ends[k] = { x, start, k, from };
        if (x >= before.length && x - k >= after.length) {
          return ends[k];
        }
      }
    }
  };

  /* The stretches in which two lists of words are the same: start, end, and by how much the later list lags. */
  const stretches = (old, now) => {
    const same = [];
    for (let end = path(old, now); end.from; end = end.from) {
      if (end.x > end.start) {
        same.unshift([end.start, end.x, end.k]);
      }
    }
    return same;
  };
  const extent = (same) => same.reduce((sum, [start, stop]) => sum + stop - start, 0);
  const folded = (word) => word.replace(/[^\p{L}\p{M}\p{Nd}\p{Sm}\p{Sc}#%]+/gu, "").toLowerCase();

  /*
   * Runs of words that are removed, added, or the same in both; "was" is their form in the earlier text. Case and
   * punctuation are marked only where nothing else differs. Where hardly a word stays, both texts are one run each.
   */
  const difference = (before, after) => {
    const old = before.split(" ");
    const now = after.split(" ");
    const all = old.length + now.length;
    let same = stretches(old.map(folded), now.map(folded));
    if (2 * extent(same) === all) {
      same = stretches(old, now);
    }
    const runs = [];
    const add = (kind, words, was) => words.length && runs.push({ [kind]: words.join(" "), was: was?.join(" ") });
    let x = 0;
    let y = 0;
    for (const [start, stop, k] of [...same, [old.length, old.length, old.length - now.length]]) {
      add("removed", old.slice(x, start));
      add("added", now.slice(y, start - k));
      add("same", now.slice(start - k, stop - k), old.slice(start, stop));
      x = stop;
      y = stop - k;
    }
    return 2 * extent(same) < READABLE * all ? [{ removed: before }, { added: after }] : runs;
  };

  /* A criterion that has become required, or optional, is changed even if its words are the same. */
  const match = (before, after, likeness) => {
    const isCarried = keyOf(before) === keyOf(after) && !before.optional === !after.optional;
    return {
      criterion: after,
      before,
      kind: isCarried ? "carried" : "changed",
      asksTheSame: isCarried || likeness >= SAME,
      get words() {
        return isCarried || before.plain === after.plain ? [] : difference(before.plain, after.plain);
      },
    };
  };

  plumbline.comparison = {
    difference,
    /* Criteria are objects with plain, stems and, if they have one, id with named, key, label, topic and optional. */
    between: (before, after, weights) => {
      const pairs = counterparts(before, after, weights);
      const taken = new Set([...pairs.values()].map(([b]) => b));
      return {
        matches: after.map((one, a) => {
          const [b, likeness] = pairs.get(a) ?? [];
          return pairs.has(a) ? match(before[b], one, likeness) : { criterion: one, kind: "new", words: [] };
        }),
        gone: before.filter((one, i) => !taken.has(i)),
      };
    },
    /* Weights of words by number, from runs of equal ones. */
    weights: (runs) => runs.flatMap((weight, i) => (i % 2 ? [] : Array(runs[i + 1]).fill(weight))),
  };
})();
