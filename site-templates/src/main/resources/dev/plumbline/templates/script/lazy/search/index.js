/* The index of the search. Its parts are loaded as words and results need them. */
"use strict";
(() => {
  const search = (window.plumbline.search ??= {});
  const { load, received } = window.plumbline;

  /* The kinds of documents, by their numbers. */
  const KINDS = ["family", "level", "criterion", "passage", "dimension", "page", "term"];
  const [FAMILY, LEVEL, CRITERION, PASSAGE, DIMENSION] = KINDS.keys();
  /* Added to the kind of documents that belong to no family. */
  const OUTSIDE = 8;

  /* How well a word of the index matches a typed one. */
  const EXACT = 4;
  const STEM = 3;
  const BEGINNING = 2;
  const TYPO = 1;

  /* Of a beginning this short, only the whole word is searched for where its words are in more parts than these. */
  const SHORT = 2;
  const FEW_PARTS = 3;

  const folder = () => new URL(".", new URL(document.getElementById("frame.search").dataset.index, location)).href;
  const get = (name) => received.search[name] ?? load(`${folder()}${name}.js`).then(() => received.search[name]);

  /* The documents in columns. Families and tracks are numbered from 1; of no family or track is 0. */
  const structure = (text) => {
    const all = [];
    numbersInto(text, all);
    const kinds = [];
    const families = [];
    const tracks = [];
    const levels = [];
    const names = [];
    const counts = [];
    let i = 0;
    let family = 0;
    const add = (kind, own, track, level, name) => {
      kinds.push(kind);
      families.push(own);
      tracks.push(track);
      levels.push(level);
      names.push(name);
    };
    /* For dimensions, what is the same for those that are called alike. */
    const alike = new Map();
    while (i < all.length) {
      const kind = all[i] % OUTSIDE;
      const outside = all[i++] >= OUTSIDE;
      const count = all[i++];
      const track = kind === LEVEL ? all[i++] : 0;
      for (let n = 0; n < count; n++) {
        family += kind === FAMILY ? 1 : 0;
        const own = outside ? 0 : family;
        const at = kinds.length;
        counts[own] ??= 0;
        add(kind, own, track, -1, counts[own]++);
        if (kind === DIMENSION) {
          alike.set(at, all[i++]);
        } else if (kind === LEVEL) {
          for (const text of [CRITERION, PASSAGE]) {
            for (let left = all[i++]; left > 0; left--) {
              add(text, own, track, at, names[at]);
            }
          }
        }
      }
    }
    return {
      size: kinds.length,
      kinds: Uint8Array.from(kinds),
      families: Uint16Array.from(families),
      tracks: Uint8Array.from(tracks),
      levels: Int32Array.from(levels),
      names: Uint16Array.from(names),
      alike,
      lengths: new Uint8Array(kinds.length),
    };
  };
  const numbersInto = (text, list) => search.numbers(text, (number) => list.push(number));

  /* The words of a part of the vocabulary in groups of one stem, each word with its documents. */
  const read = ({ words, documents }) => {
    const lists = documents.split("!");
    let at = 0;
    return words.split(" ").map((group) => {
      const [stem, ...others] = group.split("/");
      return { stem, words: (others.length ? others : [stem]).map((word) => ({ word, documents: lists[at++] })) };
    });
  };

  const open = (data) => {
    const index = {
      ...data,
      ranges: data.parts.map((range) => range.split(" ")),
      rules: data.rules ? data.rules.split(" ").map((rule) => rule.split(">")) : [],
      read: [],
    };
    index.documents = async () => (index.columns ??= structure((await get("documents")).structure));
    return index;
  };

  const parts = (index, from, to) =>
    [...index.ranges.keys()].filter((i) => index.ranges[i][0] <= to && index.ranges[i][1] >= from);
  const groups = async (index, wanted) => {
    const all = [...new Set(wanted)].map(async (i) => (index.read[i] ??= read(await get("words-" + i))));
    return (await Promise.all(all)).flat();
  };

  /* The words of the first of some stems that is in the index. */
  const ofStems = async (index, stems) => {
    const all = await groups(
      index,
      stems.flatMap((stem) => parts(index, stem, stem)),
    );
    const stem = stems.find((one) => all.some((group) => group.stem === one));
    return all.filter((group) => group.stem === stem).flatMap((group) => group.words);
  };

  const typos = async (index, word, last) => {
    index.vocabulary ??= (await get("vocabulary")).words.split(" ");
    const similar = new Set(
      index.vocabulary.filter((term) => {
        const longer = term.length - word.length;
        return longer > -2 && (longer < 2 || last) && search.near(word, term, last);
      }),
    );
    const all = await groups(
      index,
      [...similar].flatMap((term) => parts(index, term, term)),
    );
    return all.flatMap((group) => group.words).filter((one) => similar.has(one.word));
  };

  /* The words that match a typed one, each with the quality of the match. Only the last word may be unfinished. */
  const meant = async (index, word, last) => {
    const found = new Map();
    const add = (words, match) => words.forEach((one) => found.has(one.word) || found.set(one.word, { ...one, match }));
    let begins = last || word.length > SHORT;
    let near = parts(index, word, begins ? word + "\uffff" : word);
    if (word.length <= SHORT && near.length > FEW_PARTS) {
      begins = false;
      near = parts(index, word, word);
    }
    const all = await groups(index, near);
    const whole = all.find((group) => group.words.some((one) => one.word === word));
    if (whole) {
      add(
        whole.words.filter((one) => one.word === word),
        EXACT,
      );
      add(whole.words, STEM);
    } else {
      add(await ofStems(index, search.stems(index.rules, word, false)), STEM);
    }
    if (begins) {
      add(
        all.flatMap((group) => group.words).filter((one) => one.word.startsWith(word)),
        BEGINNING,
      );
    }
    if (!found.size && last) {
      add(await ofStems(index, search.stems(index.rules, word, true)), BEGINNING);
    }
    if (!found.size && word.length > 3) {
      add(await typos(index, word, last), TYPO);
    }
    return found;
  };

  Object.assign(search, { KINDS, EXACT, BEGINNING, index: open, folder, get, meant });
})();
