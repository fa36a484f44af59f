/* The best documents for a query, and their order. */
"use strict";
(() => {
  const search = (window.plumbline.search ??= {});
  const [LEVEL, DIMENSION] = [1, 4];
  /* Most hits that are shown: who needs more of them types another word. */
  const SHOWN = 50;

  /* Where a document has a word: in its text, in the name of what it is about, in a name of its own with a position. */
  const TOPIC = 1;
  const NAME = 2;
  const FIRST = 1;
  const LAST = 2;
  const PLACES = 4;
  /* More than the lengths of documents. */
  const LENGTHS = 33;
  /* More than the positions in names. */
  const POSITIONS = 64;

  /*
   * The points of a word for a document. In its text: 5 to 11, by the match. In its name: 20 to 50, so that even a typo
   * in a name outweighs an exact match in a text, because most readers look for a page by its name. In the name of its
   * level or topic alone: one, enough to complete a query, but not to be found by.
   */
  const inText = (match) => 3 + 2 * match;
  const inName = (match) => 10 + 10 * match;
  const IN_CONTEXT = 1;
  /* The points above which a word is in the document's name. */
  const NAMED = 15;
  /*
   * The points of the query as a whole: as the name, or as its beginning. Each step is more than a name's words and
   * the weight of its kind are together, so that no other name comes before it.
   */
  const WHOLE_NAME = 200;
  const NAME_BEGINNING = 100;
  /*
   * The weights of the kinds, in the order of their numbers, where names match alike: levels are looked for most, pages
   * least. Kinds of weight 0 have no name of their own.
   */
  const WEIGHTS = [6, 8, 0, 0, 5, 3, 5];
  /* Lengths are counted in bits, 32 at most. So a shorter document comes first only where the points are equal. */
  const POINT = 32;
  /* More than any score. Where no document has all words, the words that it has count before their places. */
  const RARITY = 1e5;

  /* The points of each document for a typed word, and where in names it stands, by document and position. */
  const weigh = (columns, found) => {
    const points = new Uint8Array(columns.size);
    const named = new Map();
    let count = 0;
    for (const { match, documents } of found.values()) {
      for (const list of documents.split(" ")) {
        let at = -1;
        let place = -1;
        let length = 0;
        let worth = 0;
        search.numbers(list, (number) => {
          if (place < 0) {
            place = Math.floor(number / LENGTHS);
            length = number % LENGTHS;
            worth = place === TOPIC ? IN_CONTEXT : place < NAME ? inText(match) : inName(match);
          } else {
            at += number + 1;
            count += points[at] ? 0 : 1;
            points[at] = Math.max(points[at], worth);
            columns.lengths[at] = length;
            if (place >= NAME) {
              const key = at * POSITIONS + Math.floor((place - NAME) / PLACES);
              named.set(key, { match, flags: (place - NAME) % PLACES });
            }
          }
        });
      }
    }
    for (let at = 0; at < columns.size; at++) {
      const level = columns.levels[at];
      if (!points[at] && level >= 0 && points[level] > NAMED) {
        points[at] = IN_CONTEXT;
      }
    }
    return { points, named, rarity: 1 + Math.log2(columns.size / (count || 1)) };
  };

  /* The documents whose name the query is, or begins. Only its last word may be unfinished. */
  const called = (weighed) => {
    const isTyped = ({ match }, i) =>
      match === search.EXACT || (i === weighed.length - 1 && match === search.BEGINNING);
    let open = [...(weighed[0]?.named || [])].filter(([, one]) => one.flags & FIRST && isTyped(one, 0));
    weighed.slice(1).forEach(({ named }, i) => {
      open = open
        .map(([key]) => [key + 1, named.get(key + 1)])
        .filter(([, one]) => one && !(one.flags & FIRST) && isTyped(one, i + 1));
    });
    const bonus = new Map();
    for (const [key, { match, flags }] of open) {
      const at = Math.floor(key / POSITIONS);
      const worth = match === search.EXACT && flags & LAST ? WHOLE_NAME : NAME_BEGINNING;
      bonus.set(at, Math.max(bonus.get(at) || 0, worth));
    }
    return bonus;
  };

  /* The documents that have all words, or else some of them, from the worst to the best, as one number each. */
  const rank = (columns, weighed, { family, track }, all) => {
    const { size } = columns;
    const bonus = all ? called(weighed) : new Map();
    /* The score and, where it is equal, the order of the documents, as one number: those are quick to sort. */
    const ranks = new Float64Array(size);
    let count = 0;
    for (let at = 0; at < size; at++) {
      let sum = 0;
      let most = 0;
      let least = Infinity;
      let rarity = 0;
      for (const { points, rarity: worth } of weighed) {
        const one = points[at];
        sum += one;
        most = one > most ? one : most;
        least = one < least ? one : least;
        rarity += one ? worth : 0;
      }
      if (
        (all ? least : most) &&
        most > IN_CONTEXT &&
        (!family || columns.families[at] === family) &&
        (!track || columns.tracks[at] === track)
      ) {
        const name = most > NAMED ? WEIGHTS[columns.kinds[at]] : 0;
        const score = POINT * (sum / weighed.length + (bonus.get(at) || 0) + name) - columns.lengths[at];
        ranks[count++] = (Math.round(score) + (all ? 0 : RARITY * Math.round(rarity * 4))) * size - at;
      }
    }
    return ranks.subarray(0, count).sort();
  };

  /* The hits of a kind, the best first, and how many there are of each kind. */
  const collect = (columns, ranks, { family, group }) => {
    const { size } = columns;
    const hits = new Map();
    const counts = {};
    const seen = new Map();
    for (let i = ranks.length - 1; i >= 0; i--) {
      const at = (size - (ranks[i] % size)) % size;
      const kind = columns.kinds[at];
      const of = search.groupOf(kind);
      /* A dimension that many families have is shown once. */
      const key = kind === DIMENSION && !family ? "alike " + columns.alike.get(at) : at;
      const before = kind === DIMENSION && seen.get(key);
      if (before) {
        before.families++;
        continue;
      }
      const hit = { at, families: 1 };
      counts[of] = (counts[of] || 0) + 1;
      if (kind === DIMENSION) {
        seen.set(key, hit);
      }
      if (hits.size < SHOWN && (!group || of === group)) {
        hits.set(key, hit);
      }
    }
    return { hits: [...hits.values()], counts };
  };

  /* Searches for a query in a family, on a track and for a group of kinds, each of which may be left open. */
  const find = async (index, query, { family = 0, track = 0, group = "" } = {}) => {
    const words = search.terms(query);
    const last = /\s$/.test(query) ? -1 : words.length - 1;
    const [columns, ...meanings] = await Promise.all([
      index.documents(),
      ...words.map((word, i) => search.meant(index, word, i === last)),
    ]);
    const unknown = words.filter((_, i) => !meanings[i].size);
    const weighed = meanings.map((found) => weigh(columns, found));
    const chosen = { family, track, group };
    let ranks = words.length && !unknown.length ? rank(columns, weighed, chosen, true) : [];
    const partly = !ranks.length && words.length > 1;
    if (partly) {
      ranks = rank(columns, weighed, chosen, false);
    }
    const { hits, counts } = collect(columns, ranks, chosen);
    const missing = ({ at }) => words.filter((_, i) => !weighed[i].points[at]);
    const marks = new Set(meanings.flatMap((found) => [...found.keys()]));
    const most = partly && hits.length > 0 && missing(hits[0]).length * 2 < words.length;
    return {
      words,
      unknown,
      marks,
      counts,
      partly: partly && hits.length > 0,
      most,
      hits: hits.map((hit) => ({ ...hit, missing: partly ? missing(hit) : [] })),
      count: group ? counts[group] || 0 : Object.values(counts).reduce((a, b) => a + b, 0),
    };
  };

  /* The groups of kinds that a reader can choose from. */
  const GROUPS = ["level", "criterion", "dimension", "page", "term"];
  const groupOf = (kind) => (GROUPS.includes(search.KINDS[kind]) ? search.KINDS[kind] : "page");

  Object.assign(search, { GROUPS, LEVEL, groupOf, find });
})();
