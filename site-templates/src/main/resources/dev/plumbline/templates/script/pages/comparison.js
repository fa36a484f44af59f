/*
 * Which criteria of two levels are the same one, and which words of it changed: as the generator's
 * package "compare" does it, with the same cases as tests. See Counterparts and WordDifference.
 */
"use strict";
(() => {
  const ALIKE = 0.5;
  const READABLE = 0.3;

  const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu));

  /* Sørensen–Dice: twice the shared words by the words of both. */
  const likeness = (one, other) => {
    const all = one.size + other.size;
    return all && 2 * [...one].filter((word) => other.has(word)).length / all;
  };

  const closeness = (before, after, old, now) =>
    before.named && after.named && before.id === after.id ? 3
      : before.plain === after.plain ? 2 : likeness(old, now);

  /* By topic, what is left; -1 where that is more than one. */
  const lastOf = (criteria, isPaired) => {
    const last = new Map();
    criteria.forEach(({ topic }, i) => {
      const key = topic?.toLowerCase();
      if (key && !isPaired(i)) {
        last.set(key, last.has(key) ? -1 : i);
      }
    });
    return last;
  };

  /* For each index of the later list that has one, the index of its counterpart. */
  const counterparts = (before, after) => {
    const old = before.map((one) => wordsOf(one.plain));
    const now = after.map((one) => wordsOf(one.plain));
    const pairs = new Map();
    const taken = new Set();
    const alike = after.flatMap((is, a) => before.map((was, b) => [b, a, closeness(was, is, old[b], now[a])]));
    for (const [b, a] of alike.filter((one) => one[2] >= ALIKE).sort((x, y) => y[2] - x[2])) {
      if (!pairs.has(a) && !taken.has(b)) {
        pairs.set(a, b);
        taken.add(b);
      }
    }
    const was = lastOf(before, (i) => taken.has(i));
    for (const [topic, a] of lastOf(after, (i) => pairs.has(i))) {
      const b = was.get(topic) ?? -1;
      if (a >= 0 && b >= 0 && likeness(old[b], now[a]) >= READABLE) {
        pairs.set(a, b);
      }
    }
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

  /* Runs of words: removed, added, or the same in both. */
  const difference = (before, after) => {
    if (likeness(wordsOf(before), wordsOf(after)) < READABLE) {
      return [{ removed: before }, { added: after }];
    }
    const old = before.split(" ");
    const now = after.split(" ");
    const same = [];
    for (let end = path(old, now); end.from; end = end.from) {
      if (end.x > end.start) {
        same.unshift([end.start, end.x, end.k]);
      }
    }
    const runs = [];
    const add = (kind, words) => words.length && runs.push({ [kind]: words.join(" ") });
    let x = 0;
    let y = 0;
    for (const [start, stop, k] of [...same, [old.length, old.length, old.length - now.length]]) {
      add("removed", old.slice(x, start));
      add("added", now.slice(y, start - k));
      add("same", old.slice(start, stop));
      x = stop;
      y = stop - k;
    }
    return runs;
  };

  const match = (before, after) =>
    before.plain === after.plain
      ? { criterion: after, before, kind: "carried", words: [] }
      : { criterion: after, before, kind: "changed", words: difference(before.plain, after.plain) };

  plumbline.comparison = {
    /* Criteria are objects with id, named, topic and plain; topic may be absent. */
    between: (before, after) => {
      const pairs = counterparts(before, after);
      const taken = new Set(pairs.values());
      return {
        matches: after.map((one, i) =>
          pairs.has(i) ? match(before[pairs.get(i)], one) : { criterion: one, kind: "new", words: [] }),
        gone: before.filter((one, i) => !taken.has(i)),
      };
    },
  };
})();
