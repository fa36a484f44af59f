/* The words of texts and of queries, as the index has them. */
"use strict";
(() => {
  const ALONE = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
  const LETTER = new RegExp(`[${ALONE}]`, "gu");
  const WORD = new RegExp(`[${ALONE}]\\p{M}*|[\\p{L}\\p{Nd}\\p{M}]+`, "gu");
  const terms = (text) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/ß/g, "ss")
      .replace(/ς/g, "σ")
      .replace(LETTER, " $& ")
      .match(/[\p{L}\p{Nd}]+/gu) || [];

  /* Reads numbers in base 28. A number ends with one of the 28 digits from ? on; those from ] on continue it. */
  const numbers = (text, take) => {
    let number = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 93) {
        take(number * 28 + code - 63);
        number = 0;
      } else {
        number = number * 28 + code - 93;
      }
    }
  };

  /*
   * The stems that a word may have by the rules of the index, the longest first. A rule is an ending, and what the stem
   * has instead. Of an unfinished word, the last letters may be the beginning of an ending.
   */
  const SHORTEST_STEM = 3;
  const stems = (rules, word, unfinished) => {
    const found = new Set([word]);
    for (const [ending, rest] of rules) {
      for (let typed = unfinished ? 1 : ending.length; typed <= ending.length; typed++) {
        if (word.endsWith(ending.slice(0, typed))) {
          found.add(word.slice(0, -typed) + rest);
        }
      }
    }
    return [...found].filter((stem) => stem.length >= SHORTEST_STEM).sort((a, b) => b.length - a.length);
  };

  /* Whether two words differ by one typo: a letter that is wrong, missing or too many, or two that are swapped. */
  const near = (word, term, begins) => {
    let i = 0;
    while (i < word.length && word[i] === term[i]) {
      i++;
    }
    const same = (from, to) => (begins ? term.startsWith(word.slice(from), to) : word.slice(from) === term.slice(to));
    return (
      same(i + 1, i + 1) ||
      same(i + 1, i) ||
      same(i, i + 1) ||
      (word[i] === term[i + 1] && word[i + 1] === term[i] && same(i + 2, i + 2))
    );
  };

  /* The term that shares most pairs of letters with a word (Dice), if it shares more than half of them. */
  const pairs = (word) => [...` ${word}`].map((letter, i, all) => letter + (all[i + 1] || ""));
  const nearest = (all, word) => {
    const own = pairs(word);
    let best = "";
    let most = 0.5;
    for (const term of all) {
      const theirs = pairs(term);
      const shared = theirs.filter((pair) => own.includes(pair)).length;
      if (2 * shared > most * (own.length + theirs.length)) {
        [best, most] = [term, (2 * shared) / (own.length + theirs.length)];
      }
    }
    return best;
  };

  Object.assign((window.plumbline.search ??= {}), { WORD, terms, numbers, stems, near, nearest });
})();
